import { distance } from "fastest-levenshtein";

/** “ Did you mean “x”?” for a word that is nearly one of those known, or begins as some do; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 4))
    .sort((a, b) => a.edits - b.edits);
  if (best !== undefined) return ` Did you mean “${best.candidate}”?`;
  const [start, rest] = word.split("-");
  const alike = rest === undefined ? [] : known.filter((candidate) => candidate.startsWith(`${start ?? ""}-`));
  return alike.length === 0 ? "" : ` Known are ${alike.map((candidate) => `“${candidate}”`).join(", ")}.`;
}
