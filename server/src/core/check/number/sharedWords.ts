import { conceptsIn } from "../../claims/number/frame/blockWords.js";
import type { Frame } from "../../claims/number/frame/frame.js";
import type { Concept } from "../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Block, Prose } from "../../text/prose.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** The words of a figure's sentence, each once. */
export const sentenceWords = memoizeByObject((claim: NumberClaim, { blocks }: Prose): readonly Concept[] => {
  const block = blocks[claim.block] as Block;
  const { sentence, figure } = claim;
  const before = conceptsIn(block, { start: sentence.start, end: figure.start });
  const after = conceptsIn(block, { start: figure.end, end: sentence.end });
  return [...new Map([...before, ...after].map((concept) => [concept.stem, concept])).values()];
});

/** What the words of a figure's sentence share with words that mean the same. */
export const sentenceKeys = memoizeByObject(
  (claim: NumberClaim, prose: Prose): ReadonlySet<string> =>
    new Set(sentenceWords(claim, prose).flatMap(({ keys }) => keys.map(({ key }) => key))),
);

/** The share of some words that a figure's sentence has, or means. */
export function shareIn(words: readonly Concept[], claim: NumberClaim, prose: Prose): number {
  if (words.length === 0) return 0;
  const theirs = sentenceKeys(claim, prose);
  return words.filter(({ keys }) => keys.some(({ key }) => theirs.has(key))).length / words.length;
}

/** How near to a fact's figure a word stands that means the same, as a term's weight; 0 where none does. */
export function weightIn(frame: Frame, { keys }: Concept): number {
  const weights = weightsByKey(frame);
  let weight = 0;
  for (const { key } of keys) weight = Math.max(weight, weights.get(key) ?? 0);
  return weight;
}

const weightsByKey = memoizeByObject(({ terms }: Frame): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { concept, weight } of terms)
    for (const { key } of concept.keys) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  return weights;
});
