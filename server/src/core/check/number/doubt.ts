import { firmnessOf, type Firmness } from "./firmness.js";
import type { Candidate, Match } from "./match.js";

/** A fact with another figure must be so much liker than the one with the claim's figure to put it in doubt. */
const LIKER: Readonly<Record<Firmness, number>> = { loose: 2, plain: 1.25, firm: 1.6, distinct: 3 };
/** Beyond that, by this share of the most that could speak for a fact, and never on fewer words than this is worth. */
const MARGIN = 0.07;
const LEAST = 3.5;

/** Whether what speaks for a rival fact outweighs a fact that agrees with the claim. */
export function isDoubtful(match: Match, agreeing: Candidate, rival: Candidate | undefined): boolean {
  if (rival === undefined || rival.likeness < LEAST) return false;
  const { most } = match.likeness;
  return rival.likeness > agreeing.likeness * LIKER[firmnessOf(match)] + MARGIN * most;
}
