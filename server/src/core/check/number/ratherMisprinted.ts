import type { Derivation } from "./derive/derivation.js";
import type { Match } from "./match.js";
import { isTransposed } from "./misprint.js";

/** How like the claim's a figure must be, as a share of the most that could speak for it, to be what was misprinted. */
const MISPRINTED = 0.3;
/** And how much liker than those from which the claim's could be worked out. */
const LIKER_THAN_PARTS = 1.3;

/** Whether a figure is rather another of the source, but for a digit, than worked out of others or of that one with its digits turned. */
export function isRatherMisprinted(
  { candidates, digits, likeness: { most } }: Match,
  { facts, likeness }: Derivation,
): boolean {
  return candidates.some((candidate) => {
    if (!candidate.slip && !(candidate.misprint && candidate.comparable)) return false;
    const turned = facts.includes(candidate.fact) && isTransposed(digits, candidate.fact.digits);
    return candidate.likeness >= most * Math.max(MISPRINTED, turned ? 0 : likeness * LIKER_THAN_PARTS);
  });
}
