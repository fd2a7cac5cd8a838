import { inOneSentence, sentenceKey } from "../../../claims/claimBase.js";
import { blockWords, conceptsIn, tokenRange } from "../../../claims/number/frame/blockWords.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import { groupBy } from "../../../text/groupBy.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { Block, Prose } from "../../../text/prose.js";
import type { Span } from "../../../text/span.js";
import { factsOf, type Fact, type Facts } from "../facts.js";
import { numbersIn } from "../neighbours.js";

const BOUNDARY =
  /[,;:—–()]|\b(?:and|but|while|whereas|against|compared|then|than|up|down|after|before|when|with|of which|of whom)\b/g;

/**
 * The words that a figure has to itself among those of its sentence, which are given in their order: those on its side of what
 * parts clauses, and nearer than another figure. Where there are none, the words of the clause that it shares.
 */
function clauseOf(claim: NumberClaim, figures: readonly NumberClaim[], { blocks }: Prose): readonly Concept[] {
  const { local, sentence } = claim;
  const block = blocks[claim.block] as Block;
  const stretch = stretchOf(claim, figures, block);
  const own = wordsOf(claim, block, stretch.start, stretch.end);
  if (own.length > 0) return own;
  const start = lastBoundaryIn(block, sentence.start, local.start) ?? sentence.start;
  return wordsOf(claim, block, start, boundaryIn(block, local.end, sentence.end) ?? sentence.end);
}

/** What a figure has to itself of its sentence. */
function stretchOf({ local, sentence }: NumberClaim, figures: readonly NumberClaim[], block: Block): Span {
  const before = figures.findLast((other) => other.local.end <= local.start)?.local.end ?? sentence.start;
  const after = figures.find((other) => other.local.start >= local.end)?.local.start ?? sentence.end;
  return {
    start: before === sentence.start ? before : (boundaryIn(block, before, local.start) ?? before),
    end: after === sentence.end ? after : (boundaryIn(block, local.end, after) ?? after),
  };
}

/** The stems of the names that a figure has to itself. */
export function namesBeside(
  claim: NumberClaim,
  figures: readonly NumberClaim[],
  { blocks }: Prose,
): ReadonlySet<string> {
  const block = blocks[claim.block] as Block;
  const { tokens, concepts, proper } = blockWords(block);
  const { from, to } = tokenRange(tokens, stretchOf(claim, figures, block));
  const names = concepts.slice(from, to).flatMap((concept, at) => (proper[from + at] === true ? (concept ?? []) : []));
  return new Set(names.map(({ stem }) => stem));
}

/** The keys of those of a fact: it is held against many figures. */
export const clauseKeysOf = memoizeByObject((fact: Fact, reference: Reference): ReadonlySet<string> => {
  const figures = factsBeside(fact, factsOf(reference)).map(({ claim }) => claim);
  const concepts = clauseOf(fact.claim, figures, reference.reading.prose);
  return new Set(concepts.flatMap(({ keys }) => keys.map(({ key }) => key)));
});

/** Those of a figure of the draft. */
export const clauseOfClaim = (claim: NumberClaim, draft: Reading): readonly Concept[] =>
  clauseOf(claim, figuresBeside(claim, draft), draft.prose);

/** The figures of a claim's sentence, itself among them, in their order. */
export const figuresBeside = (claim: NumberClaim, draft: Reading): readonly NumberClaim[] =>
  numbersIn(claim.block, draft).filter((other) => inOneSentence(other, claim));

/** The facts of a fact's sentence, itself among them, in their order. */
export const factsBeside = (fact: Fact, facts: Facts): readonly Fact[] =>
  bySentence(facts).get(sentenceKey(fact.claim)) ?? [];

const bySentence = memoizeByObject(({ all }: Facts) => groupBy(all, ({ claim }) => sentenceKey(claim)));

/** The words, each once, that one clause has and the other has not. */
export const onlyIn = (
  concepts: readonly Concept[],
  clause: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly Concept[] =>
  [...new Map(concepts.map((concept) => [concept.stem, concept])).values()].filter(
    ({ keys }) => keys.some(({ key }) => clause.has(key)) && !keys.some(({ key }) => other.has(key)),
  );

/** The words of a stretch round a figure, without the figures. */
const wordsOf = ({ local, figure }: NumberClaim, block: Block, start: number, end: number): readonly Concept[] =>
  [
    ...conceptsIn(block, { start, end: local.start }),
    ...conceptsIn(block, { start: figure.end, end: Math.max(figure.end, end) }),
  ].filter(({ stem }) => !stem.startsWith("#"));

/** Whether nothing parts two figures' clauses: `22 on Tuesday`, not `22, and on Tuesday`. */
export function areInClause(a: NumberClaim, b: NumberClaim, { blocks }: Prose): boolean {
  const [first, second] = a.local.start < b.local.start ? [a, b] : [b, a];
  return boundaryIn(blocks[a.block] as Block, first.local.end, second.local.start) === null;
}

/** Where clauses are first parted in a stretch; null where nowhere. */
function boundaryIn({ text }: Block, from: number, to: number): number | null {
  const at = text.slice(from, to).search(BOUNDARY);
  return at === -1 ? null : from + at;
}

function lastBoundaryIn({ text }: Block, from: number, to: number): number | null {
  const last = [...text.slice(from, to).matchAll(BOUNDARY)].at(-1);
  return last === undefined ? null : from + last.index;
}
