import type { Claim } from "../claims/claim.js";
import type { Reference } from "../reference/reference.js";
import type { Block, BlockPlace } from "../text/prose.js";
import type { Span } from "../text/span.js";
import type { Evidence } from "./finding.js";

/** A fact of the source as evidence. */
export function evidenceOf(reference: Reference, fact: Claim): Evidence {
  return passageEvidence(reference, fact.block, fact.local, fact.sentence);
}

/** A passage of one block of the source as evidence; both spans are in the block's text. */
export function passageEvidence(reference: Reference, block: number, passage: Span, sentence: Span): Evidence {
  const { blocks, places } = reference.reading.prose;
  const { text } = blocks[block] as Block;
  const { offsets } = places[block] as BlockPlace;
  return {
    source: reference.source,
    span: offsets.toFile(passage),
    text: text.slice(passage.start, passage.end),
    sentence: offsets.toFile(sentence),
  };
}
