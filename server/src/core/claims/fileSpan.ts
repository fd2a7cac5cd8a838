import type { BlockPlace, Prose } from "../text/prose.js";
import type { Span } from "../text/span.js";

/** A stretch of a block: the block's index, and offsets in the block's text. */
export interface Passage {
  readonly block: number;
  readonly local: Span;
}

/**
 * Where a passage stands in its file. A span that holds one end of an emphasis takes in the other end as well, so that an
 * edit leaves none alone.
 */
export function fileSpan({ block, local }: Passage, { file, places }: Prose): Span {
  const { start, end } = (places[block] as BlockPlace).offsets.toFile(local);
  if (!/[*_]/.test(file.slice(Math.max(0, start - 2), end + 2))) return { start, end };
  for (const mark of ["**", "__", "*", "_"]) {
    if (file.slice(start, end).split(mark).length % 2 === 1) continue;
    if (file.startsWith(mark, start - mark.length)) return { start: start - mark.length, end };
    if (file.startsWith(mark, end)) return { start, end: end + mark.length };
  }
  return { start, end };
}
