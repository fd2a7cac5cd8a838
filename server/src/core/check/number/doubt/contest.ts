import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import type { Candidate, Match } from "../match.js";

/** A claim, a fact with its figure, and one with another figure for which it may have been told. */
export interface Contest {
  readonly match: Match;
  readonly own: Candidate;
  readonly rival: Candidate;
  /** The figures that the draft tells along with the claim. */
  readonly neighbours: readonly Match[];
  readonly draft: Reading;
  readonly reference: Reference;
}

/** Whether a claim is hedged as the one fact is, and not as the other. */
export const isHedgedAsAlone = ({ bound }: NumberClaim, one: Candidate, other: Candidate): boolean =>
  bound === one.fact.claim.bound && bound !== other.fact.claim.bound;
