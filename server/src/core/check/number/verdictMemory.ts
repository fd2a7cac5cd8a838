import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { BlockContent } from "../../text/prose.js";
import type { Verdict } from "../finding.js";
import { blocksAlong } from "./neighbours.js";

/** What the verdicts on a block's figures rest on in the draft: the same object for as long as none of it changes. */
interface Ground {
  readonly contents: readonly (BlockContent | undefined)[];
  readonly names: string;
  readonly date: string | null;
  readonly verdicts: WeakMap<Reference, Map<string, Verdict>>;
}

/** The last ground that a block stood on, from one version of a draft to the next. */
const grounds = new WeakMap<BlockContent, Ground>();
const groundsOfDraft = new WeakMap<Reading, Map<number, Ground>>();

/** Remembers verdicts, so that an edit checks again only the figures of its own paragraph, list or table and the next. */
export function remembered(claim: NumberClaim, draft: Reading, reference: Reference, check: () => Verdict): Verdict {
  const { verdicts } = groundOf(claim.block, draft);
  let known = verdicts.get(reference);
  if (known === undefined) verdicts.set(reference, (known = new Map<string, Verdict>()));
  const key = `${claim.local.start}-${claim.local.end} ${claim.quantity.date ?? ""}`;
  let verdict = known.get(key);
  if (verdict === undefined) known.set(key, (verdict = check()));
  return verdict;
}

function groundOf(block: number, draft: Reading): Ground {
  let ofDraft = groundsOfDraft.get(draft);
  if (ofDraft === undefined) groundsOfDraft.set(draft, (ofDraft = new Map<number, Ground>()));
  let ground = ofDraft.get(block);
  if (ground === undefined) ofDraft.set(block, (ground = lastingGround(block, draft)));
  return ground;
}

function lastingGround(block: number, draft: Reading): Ground {
  const { blocks, metadata } = draft.prose;
  const around = [block - 1, block + 1, ...blocksAlong(block, draft)];
  const contents = around.map((index) => blocks[index]?.content);
  const names = around.map((index) => namesIn(index, draft)).join("\n");
  const own = blocks[block]?.content;
  const last = own === undefined ? undefined : grounds.get(own);
  const same =
    last?.names === names &&
    last.date === metadata.date &&
    last.contents.length === contents.length &&
    last.contents.every((content, index) => content === contents[index]);
  if (same) return last;
  const ground: Ground = { contents, names, date: metadata.date, verdicts: new WeakMap() };
  if (own !== undefined) grounds.set(own, ground);
  return ground;
}

/** Who is spoken of in a block: that hangs on the whole draft. */
const namesIn = (block: number, { people }: Reading): string =>
  people
    .mentionsIn(block)
    .map(({ span, person }) => `${span.start} ${person?.parts.join(" ") ?? ""}`)
    .join();
