import { conceptsIn } from "../../../claims/number/frame/blockWords.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Block, Prose } from "../../../text/prose.js";

const BOUNDARY =
  /[,;:—–()]|\b(?:and|but|while|whereas|against|compared|then|than|up|down|after|before|when|with|of which|of whom)\b/;

/** The words that a figure has to itself among those of its sentence, which are given in their order: those on its side of what parts clauses. */
export function clauseOf(
  { block: index, local, figure, sentence }: NumberClaim,
  figures: readonly NumberClaim[],
  { blocks }: Prose,
): readonly Concept[] {
  const block = blocks[index] as Block;
  const before = figures.findLast((other) => other.local.end <= local.start)?.local.end;
  const after = figures.find((other) => other.local.start >= local.end)?.local.start;
  const start = before === undefined ? sentence.start : (boundaryIn(block, before, local.start) ?? before);
  const end = after === undefined ? sentence.end : (boundaryIn(block, local.end, after) ?? after);
  return [
    ...conceptsIn(block, { start, end: local.start }),
    ...conceptsIn(block, { start: figure.end, end: Math.max(figure.end, end) }),
  ];
}

/** Whether nothing parts two figures' clauses: `22 on Tuesday`, not `22, and on Tuesday`. */
export function areInClause(a: NumberClaim, b: NumberClaim, { blocks }: Prose): boolean {
  const [first, second] = a.local.start < b.local.start ? [a, b] : [b, a];
  return boundaryIn(blocks[a.block] as Block, first.local.end, second.local.start) === null;
}

function boundaryIn({ text }: Block, from: number, to: number): number | null {
  const boundary = BOUNDARY.exec(text.slice(from, to));
  return boundary === null ? null : from + boundary.index;
}
