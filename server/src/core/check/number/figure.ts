import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { amountOf, printedAmount, type Amount } from "./amount.js";
import { datingOf, type Dating } from "./dates.js";

/** A figure with what it amounts to worked out once. */
export interface Figure {
  readonly claim: NumberClaim;
  /** Null for dates and times. */
  readonly amount: Amount | null;
  readonly printed: Amount | null;
  /** Null for amounts, and for dates that cannot be placed. */
  readonly dating: Dating | null;
  /** The digits that the text prints, without separators. */
  readonly digits: string;
}

export const figureOf = (claim: NumberClaim): Figure => ({
  claim,
  amount: amountOf(claim),
  printed: printedAmount(claim),
  dating: datingOf(claim),
  digits: claim.text.replace(/\D/g, ""),
});
