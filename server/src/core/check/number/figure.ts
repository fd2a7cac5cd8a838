import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { amountOf, printedAmount, type Amount } from "./amount.js";
import { datingOf, type Dating } from "./dates.js";
import { firmnessOf, type Firmness } from "./firmness.js";

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
  readonly firmness: Firmness;
  /** `27 more people`: how many are added, not how many there are. */
  readonly additional: boolean;
}

const MORE =
  /\d\D* (?:more|fewer|extra|additional|further)\b(?! than)|^(?:\p{L}+[ -])?\p{L}+ (?:more|fewer|extra|additional|further) /u;

export function figureOf(claim: NumberClaim): Figure {
  const amount = amountOf(claim);
  return {
    claim,
    amount,
    printed: printedAmount(claim),
    dating: datingOf(claim),
    digits: claim.text.replace(/\D+/g, ""),
    firmness: firmnessOf(claim, amount),
    additional: claim.category === "count" && MORE.test(claim.text),
  };
}
