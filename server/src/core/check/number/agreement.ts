import { UNITS } from "../../claims/number/lexicon/units.js";
import type { Amount } from "./amount.js";

/**
 * How a draft's amount stands to one of the source's: `same`; `hedged`, where only the hedge or the rounding differs;
 * `turned`, where the figure is the same and the hedge denies it; `other`.
 */
export type Agreement = "same" | "hedged" | "turned" | "other";

/** Compares amounts of one family. */
export function agreementOf(claim: Amount, fact: Amount): Agreement {
  const [range, factRange] = [claim.low !== claim.high, fact.low !== fact.high];
  if (range && factRange) return sameRange(claim, fact);
  if (range) return "other";
  if (factRange) return withRange(claim, fact);
  if (!near(claim, fact, claim.low, fact.low)) return rounded(claim, fact);
  return isHedgedConversion(claim, fact) ? "same" : compareHedges(claim, fact);
}

function sameRange(claim: Amount, fact: Amount): Agreement {
  if (!near(claim, fact, claim.low, fact.low) || !near(claim, fact, claim.high, fact.high)) return "other";
  return claim.side === fact.side ? "same" : "hedged";
}

/** One figure against a range: an end of it, named as such. */
function withRange(claim: Amount, fact: Amount): Agreement {
  if (near(claim, fact, claim.low, fact.high)) return claim.side === "below" ? "same" : "hedged";
  if (near(claim, fact, claim.low, fact.low)) return claim.side === "above" ? "same" : "hedged";
  return isNextAge(claim, fact) ? "same" : "other";
}

/** Children of up to eleven are under twelve. */
const isNextAge = ({ family, side, strict, low }: Amount, { high }: Amount): boolean =>
  family === "age" && side === "below" && strict && areEqual(low, high + (UNITS.get("year")?.factor ?? 0));

/** What converting may cost: always a little, and up to half the last place where that is no more than this share. */
const CONVERSION = 0.005;
const LAST_PLACE = 0.04;

/** Equal but for the error of writing decimals, and of converting between units. */
function near(claim: Amount, fact: Amount, a: number, b: number): boolean {
  if (areEqual(a, b)) return true;
  if (!converts(claim, fact)) return false;
  const difference = Math.abs(a - b);
  const size = Math.max(Math.abs(a), Math.abs(b));
  const place = Math.max(claim.precision, fact.precision) / 2;
  return difference <= Math.min(place, size * LAST_PLACE) + size * CONVERSION;
}

/** Equal but for the error of writing decimals. */
const areEqual = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;

/** `about 110 pounds` for 50kg: the hedge owns to the rounding of what was converted. */
const isHedgedConversion = (claim: Amount, fact: Amount): boolean =>
  claim.side !== "exact" &&
  fact.side === "exact" &&
  converts(claim, fact) &&
  !areEqual(claim.low, fact.low) &&
  rounded(claim, fact) === "same";

/** Whether one of them had to be converted to be compared: then only the last place of the coarser one counts. */
const converts = (claim: Amount, fact: Amount): boolean =>
  claim.unit !== fact.unit && UNITS.has(claim.unit ?? "") && UNITS.has(fact.unit ?? "");

/** Under this, `more than N` is another number than `at least N`. */
const SMALL = 20;

/** Amounts of different families agree where they print the same figure. */
export function printedAgreement(claim: Amount, fact: Amount): Agreement {
  if (claim.low === fact.low && claim.high === fact.high) return compareHedges(claim, fact);
  const isEnd = claim.low === claim.high && (claim.low === fact.low || claim.low === fact.high);
  return isEnd && fact.family !== "score" ? "hedged" : "other";
}

function compareHedges(claim: Amount, fact: Amount): Agreement {
  if (claim.side === fact.side) {
    const stricter =
      claim.strict && !fact.strict && claim.side === "above" && claim.low < SMALL && claim.family === "count";
    return stricter ? "hedged" : "same";
  }
  const sides = new Set([claim.side, fact.side]);
  if (sides.has("above") && sides.has("below")) return "turned";
  return claim.side === "below" && claim.denies ? "turned" : "hedged";
}

/** Whether one of two amounts is the other, told more roughly, or what it leaves open: they do not contradict each other. */
export const isRoughly = (a: Amount, b: Amount): boolean => isToldBy(a, b) || isToldBy(b, a);

const isToldBy = (rough: Amount, exact: Amount): boolean =>
  agreementOf(rough, exact) !== "other" || (exact.side === "exact" && isLeftOpen(rough, exact));

/** How far a hedged figure may stand from the true one. */
const ABOUT = 0.03;
const ABOUT_ROUNDED = 0.1;
const ABOVE = 1.25;
const ABOVE_ROUNDED = 1.5;
const BELOW = 0.75;
/** Parts as small as this tell a share exactly: `62.8 out of 100` is no rounding of 57.2. */
const ROUGH_PART = 0.05;

/** A figure that differs may still be the same one, rounded in the direction that its hedge says. */
function rounded(claim: Amount, fact: Amount): Agreement {
  const a = claim.low;
  const b = fact.low;
  if (a < 0 !== b < 0) return "other";
  const isFraction = claim.family === "share" && claim.unit === null && claim.precision >= ROUGH_PART;
  switch (claim.side) {
    case "about":
      return Math.abs(a - b) <= b * (isFraction || roundsTo(a, b, claim.precision) ? ABOUT_ROUNDED : ABOUT)
        ? "same"
        : "other";
    case "above":
    case "below":
      return isLeftOpen(claim, fact) && isRounder(claim, fact) ? "same" : "other";
    case "exact":
      if (isFraction)
        return Math.abs(a - b) <= b * ABOUT_ROUNDED ? (Math.abs(a - b) <= b * ABOUT ? "same" : "hedged") : "other";
      return roundsFlatly(claim, fact) ? "hedged" : "other";
  }
}

/** Whether a figure lies on the side that a hedge says, and not far off: 15 for `at least 12`. */
function isLeftOpen({ low: a, side, precision }: Amount, fact: Amount): boolean {
  const b = fact.low;
  if (side === "above") {
    if (b <= a || (fact.side === "below" && !fact.attained)) return false;
    return b <= a * (Math.floor(b / precision) * precision === a ? ABOVE_ROUNDED : ABOVE);
  }
  return side === "below" && b < a && !(fact.side === "above" && !fact.attained) && b >= a * BELOW;
}

/** Whether a figure is one to round to: `over 40` or `over 45` for 47, and not `over 43`. */
const isRounder = (claim: Amount, fact: Amount): boolean =>
  converts(claim, fact) || claim.precision > fact.precision * (1 + 1e-9) || isMultiple(claim.low, claim.precision * 5);

const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-6;

/** A flat figure is a rounding where it keeps two figures of the true one, or is very near to it. */
function roundsFlatly(claim: Amount, fact: Amount): boolean {
  if (claim.precision <= fact.precision || claim.family === "ordinal") return false;
  if (!roundsTo(claim.low, fact.low, claim.precision)) return false;
  return Math.abs(claim.low) >= 10 * claim.precision || Math.abs(claim.low - fact.low) <= Math.abs(fact.low) * ABOUT;
}

/** Ties round up. */
const roundsTo = (rounded: number, exact: number, place: number): boolean =>
  place > 0 && Math.abs(Math.floor(exact / place + 0.5 + 1e-9) * place - rounded) < place * 1e-6;
