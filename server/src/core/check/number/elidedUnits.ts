import { inOneSentence } from "../../claims/claimBase.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";
import { isConversion } from "./claimText.js";
import { wayOf } from "./direction.js";

/** Categories whose unit is often said once for two figures. */
const SHARED: ReadonlySet<NumberClaim["category"]> = new Set(["money", "percent", "measure", "duration"]);

/** Figures of one kind are of one order of magnitude or the next. */
const FAR = 50;

/**
 * Gives a bare figure the unit of the one before it in its sentence: `to 8.4 million euros last year from 7.5 million`, `from 90
 * litres a person to 70`. Only a figure of its like is taken so: given to the same scale, or linked and with no noun of its own.
 */
export function withUnits(claims: readonly NumberClaim[], prose: Prose): readonly NumberClaim[] {
  let before: NumberClaim | null = null;
  return claims.map((claim) => {
    if (claim.category === "date" || claim.category === "time") return claim;
    const text = prose.blocks[claim.block]?.text ?? "";
    const whole: NumberClaim = before !== null && sharesUnit(claim, before, text) ? withUnitOf(claim, before) : claim;
    // `an hour later` and `a mile` lend their unit to nothing, nor does a conversion in brackets.
    const lends = /\d/.test(claim.text) || (sharesWith(claim) && !ARTICLE.test(claim.text));
    if (lends && !isConversion(claim, prose)) before = whole;
    return whole;
  });
}

const ARTICLE = /^an?\b/i;

function sharesUnit(claim: NumberClaim, before: NumberClaim, text: string): boolean {
  const { category, quantity, precision, local } = claim;
  if (category !== "count" || quantity.unit !== null || !sharesWith(before)) return false;
  // `among those from 10 to 14`: a range is of its own kind.
  if (quantity.value === null && before.quantity.value !== null) return false;
  if (!inOneSentence(claim, before)) return false;
  const [value, other] = [quantity.value ?? quantity.low, before.quantity.value ?? before.quantity.low];
  if (value === null || other === null || value <= 0 || other <= 0) return false;
  const ratio = value / other;
  if (ratio >= FAR || ratio <= 1 / FAR) return false;
  const [head, tail] = [text.slice(0, local.start), text.slice(local.end)];
  if (before.category === "measure" && OF_THEM.test(tail)) return true;
  if (before.category === "count")
    return precision >= 1 && (NOW.test(tail) || (ALSO.test(head.slice(-5)) && NO_NOUN.test(tail)));
  if (before.category === "percent" && isChanged(text.slice(0, before.local.start)) && LINK.test(head)) return false;
  return value >= 1000 || precision < 1 || isLinked(head, tail) || isGapped(head, tail);
}

const sharesWith = ({ category, quantity }: NumberClaim): boolean =>
  SHARED.has(category) || (category === "count" && quantity.unit !== null);

/** `90 barrels, and sent 31 of them back` */
const OF_THEM = /^ of them\b/;

/** `12,300 speakers in 2015 and 8,900 now`: what stands beside a time has no noun of its own. */
const NOW = /^\s+(?:now|today|then|before|earlier|last year|this year|in (?:19|20)\d\d)\b/;

/** `rose by 41% to 486`: what something came to is no share. */
function isChanged(before: string): boolean {
  const word = /(?<!\p{L})(\p{L}{1,19})\s$/u.exec(before.slice(-20))?.[1] ?? "";
  return word === "by" || wayOf(word) !== null;
}

const LINK = /\b(?:to|to be|from|into|against|than|compared with|compared to)\s+$/;
const NO_NOUN =
  /^(?:[.,;:)]|$|\s+the (?:year|month|week|day|season) before\b|\s+(?:in|from|last|by|at|and|on|with|over|after|this|for|since|when|as|a|per)\b)/;

const isLinked = (before: string, after: string): boolean => LINK.test(before.slice(-15)) && NO_NOUN.test(after);

const SECOND = /(?:,|;|\b(?:and|but)) (?:(?:the|another|its|for|in|from|of) )?(?:\p{L}+ ){0,2}$/u;

/** `the state pays 55 percent and the city 18`, `four arrests by half-time and seven by the end`. */
const isGapped = (before: string, after: string): boolean => SECOND.test(before.slice(-50)) && NO_NOUN.test(after);

const ALSO = /\b(?:and|but) $/;

/** A figure with the unit of another. */
export const withUnitOf = (claim: NumberClaim, { category, quantity }: NumberClaim): NumberClaim => ({
  ...claim,
  category,
  quantity: { ...claim.quantity, unit: quantity.unit },
});
