import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { amountOf, printedAmount, type Amount } from "./amount.js";

/** A figure with its amounts worked out once. */
export interface Figure {
  readonly claim: NumberClaim;
  /** Null for dates and times. */
  readonly amount: Amount | null;
  readonly printed: Amount | null;
}

export const figureOf = (claim: NumberClaim): Figure => ({
  claim,
  amount: amountOf(claim),
  printed: printedAmount(claim),
});
