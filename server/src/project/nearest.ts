import { distance } from "fastest-levenshtein";

/** “ Did you mean “x”?” for a word that is nearly one of those known; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 4))
    .sort((a, b) => a.edits - b.edits);
  return best === undefined ? "" : ` Did you mean “${best.candidate}”?`;
}
