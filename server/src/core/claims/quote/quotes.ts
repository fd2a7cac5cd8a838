import { sentenceAt } from "../../text/analysis.js";
import type { Block, Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import type { QuoteClaim } from "./quoteClaim.js";
import { readStatements } from "./statements.js";

/** Reads every quote of a text and who is said to have spoken it: a claim for each piece that stands together. */
export function readQuotes(prose: Prose, people: People): readonly QuoteClaim[] {
  return readStatements(prose, people).flatMap(({ pieces, speaker }, statement) =>
    pieces.map(({ block: index, span: local, words: inner }): QuoteClaim => {
      const block = prose.blocks[index] as Block;
      return {
        kind: "quote",
        span: block.offsets.toFile(local),
        text: block.text.slice(local.start, local.end),
        block: index,
        local,
        sentence: sentenceAt(block, local.start),
        words: block.text.slice(inner.start, inner.end),
        inner,
        speaker,
        statement,
      };
    }),
  );
}
