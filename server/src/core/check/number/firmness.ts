import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Amount } from "./amount.js";
import { textWithUnit } from "./claimText.js";

/**
 * How firmly a text states a figure. `loose`: words that are figures only in passing (`a year`, `one`, `first`, `dozens`,
 * `today`), not worth a doubt where the source is silent. `firm`: a figure that hardly stands in a source by chance; `distinct`:
 * one that never does.
 */
export type Firmness = "loose" | "plain" | "firm" | "distinct";

const IN_PASSING = /^(?:an?|one|first|once|single|half)\b/i;

export function firmnessOf(claim: NumberClaim, amount: Amount | null): Firmness {
  const { category, statedDate } = claim;
  if (category === "time") return "plain";
  if (category === "date") return statedDate === null ? "loose" : isMonthOrDay(statedDate) ? "distinct" : "firm";
  const figure = textWithUnit(claim);
  if (
    (IN_PASSING.test(figure) && !isRatio(claim)) ||
    (category === "ordinal" && claim.quantity.unit === null && amount?.low === 2)
  )
    return "loose";
  if (amount === null || (category === "count" && amount.low !== amount.high && !/\d/.test(figure))) return "loose";
  if (category === "score" || category === "ordinal" || category === "age" || amount.low !== amount.high)
    return "distinct";
  if (category === "duration" && isOnePeriod(claim)) return "loose";
  const digits = significantDigits(amount);
  return digits >= 4 ? "distinct" : digits >= 3 ? "firm" : "plain";
}

/** `one in three` says how many, as `one` alone and `roughly one in three` do not. */
const isRatio = ({ category, bound, text }: NumberClaim): boolean =>
  category === "fraction" && bound !== "about" && /\bone (?:in|out of)\b/i.test(text);

/** `12 months` are as often said for a year as counted. */
const isOnePeriod = ({ quantity: { value, unit } }: NumberClaim): boolean => value === 12 && unit === "month";

/** Whether a figure has so many digits that it hardly comes out of others by chance. */
export const isRare = (amount: Amount): boolean => significantDigits(amount) >= 3;

/** From here on, three digits of a count are enough. */
const MANY = 10_000;

/** Whether a figure has so many digits, or is such a range, that it is in two texts for one thing. */
export function isUnmistakable(amount: Amount | null): boolean {
  if (amount === null) return false;
  if (amount.low !== amount.high) return amount.family !== "score" && amount.family !== "count";
  return significantDigits(amount) >= (amount.family === "count" && amount.low >= MANY ? 3 : 4);
}

/** How many digits an amount is given to. */
export const significantDigits = ({ low, precision }: Amount): number =>
  low === 0 || precision === 0 ? 1 : Math.floor(Math.log10(Math.abs(low) / precision) + 1e-9) + 1;

/** A month or a day of it, with the year or without. */
const isMonthOrDay = (date: string): boolean => /^[^/]*-\d\d$/.test(date);

/** From here on, a count says something by being in the source for another thing. */
const LARGE = 20;

export const isLarge = ({ printed }: { readonly printed: Amount | null }): boolean => (printed?.low ?? 0) >= LARGE;
