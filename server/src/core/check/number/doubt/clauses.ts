import { conceptsIn } from "../../../claims/number/frame/blockWords.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Block, Prose } from "../../../text/prose.js";

const BOUNDARY =
  /[,;:—–()]|\b(?:and|but|while|whereas|against|compared|then|than|up|down|after|before|when|with|of which|of whom)\b/g;

/**
 * The words that a figure has to itself among those of its sentence, which are given in their order: those on its side of what
 * parts clauses, and nearer than another figure. Where there are none, the words of the clause that it shares.
 */
export function clauseOf(claim: NumberClaim, figures: readonly NumberClaim[], { blocks }: Prose): readonly Concept[] {
  const { local, sentence } = claim;
  const block = blocks[claim.block] as Block;
  const before = figures.findLast((other) => other.local.end <= local.start)?.local.end ?? sentence.start;
  const after = figures.find((other) => other.local.start >= local.end)?.local.start ?? sentence.end;
  const own = wordsOf(
    claim,
    block,
    before === sentence.start ? before : (boundariesIn(block, before, local.start)[0] ?? before),
    after === sentence.end ? after : (boundariesIn(block, local.end, after)[0] ?? after),
  );
  if (own.length > 0) return own;
  const start = boundariesIn(block, sentence.start, local.start).at(-1) ?? sentence.start;
  return wordsOf(claim, block, start, boundariesIn(block, local.end, sentence.end)[0] ?? sentence.end);
}

/** The words of a stretch round a figure, without the figures. */
const wordsOf = ({ local, figure }: NumberClaim, block: Block, start: number, end: number): readonly Concept[] =>
  [
    ...conceptsIn(block, { start, end: local.start }),
    ...conceptsIn(block, { start: figure.end, end: Math.max(figure.end, end) }),
  ].filter(({ stem }) => !stem.startsWith("#"));

/** Whether nothing parts two figures' clauses: `22 on Tuesday`, not `22, and on Tuesday`. */
export function areInClause(a: NumberClaim, b: NumberClaim, { blocks }: Prose): boolean {
  const [first, second] = a.local.start < b.local.start ? [a, b] : [b, a];
  return boundariesIn(blocks[a.block] as Block, first.local.end, second.local.start).length === 0;
}

/** Where clauses are parted in a stretch. */
const boundariesIn = ({ text }: Block, from: number, to: number): readonly number[] =>
  Array.from(text.slice(from, to).matchAll(BOUNDARY), ({ index }) => from + index);
