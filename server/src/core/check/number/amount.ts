import { isSubunit } from "../../claims/number/amounts/money.js";
import { UNITS } from "../../claims/number/lexicon/units.js";
import type { Bound, NumberClaim } from "../../claims/number/numberClaim.js";

/** Amounts of one family are in one unit and can be compared. */
export type Family = string;

/** A figure without its words: what it measures and how much. */
export interface Amount {
  readonly family: Family;
  /** As read; null where the text names none. */
  readonly unit: string | null;
  /** In the family's base unit; equal but for ranges and scores. */
  readonly low: number;
  readonly high: number;
  /** The place to which it is given, in the base unit. */
  readonly precision: number;
  readonly side: Side;
  /** `more than` or `less than`, not `at least` or `at most`. */
  readonly strict: boolean;
  /** A hedge that denies the figure it stands with: `fewer than N` says that N is not reached, `nearly N` that it almost is. */
  readonly denies: boolean;
  /** Whether the figure was reached: `as high as N` is a peak, though a bound. */
  readonly attained: boolean;
}

/** On which side of the figure a hedge puts the truth. */
export type Side = "exact" | "about" | "above" | "below";

const SIDES: Readonly<Record<Bound, Side>> = {
  exact: "exact",
  about: "about",
  atLeast: "above",
  above: "above",
  atMost: "below",
  below: "below",
};

const DENIAL = /\b(?:fewer|less|lower|smaller|shorter|younger|under|below)\b/;
/** `never fell below 29.8 degrees` is told of a low that was reached. */
const DENIED_BOUNDS: ReadonlySet<Bound> = new Set<Bound>(["atLeast", "atMost"]);
const COMPARED =
  /^(?:\w+ )?(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller) than$|^(?:over|above|beyond|under|below)$/;
const ATTAINED = /^as (?:high|low|much|many|long|far) as$/;
const NEAR_MISS = /\b(?:just|little|slightly|only|no)\b/;

/** Null for dates and times, which are not amounts. */
export function amountOf(claim: NumberClaim): Amount | null {
  const { family, factor, shift } = measureOf(claim.category, claim.quantity.unit);
  return scaled(claim, family, factor, shift);
}

/** The amount as the text prints it, whatever its unit. */
export const printedAmount = (claim: NumberClaim): Amount | null => scaled(claim, "printed", 1, 0);

/** Tells amounts apart, but for rounding and hedges. */
export const keyOf = ({ family, low }: Amount): string => `${family} ${low.toPrecision(9)}`;

/** Whether a figure is one of those amounts, told by their keys. */
export function isAmong(keys: ReadonlySet<string>, claim: NumberClaim): boolean {
  const amount = amountOf(claim);
  return amount !== null && keys.has(keyOf(amount));
}

function scaled(
  { quantity, bound, precision }: NumberClaim,
  family: Family,
  factor: number,
  shift: number,
): Amount | null {
  const low = quantity.value ?? quantity.low;
  const high = quantity.value ?? quantity.high;
  if (low === null || high === null) return null;
  const hedge = quantity.hedge ?? "";
  return {
    family,
    unit: quantity.unit,
    low: low * factor + shift,
    high: high * factor + shift,
    precision: precision * factor,
    side: SIDES[bound],
    strict: bound === "above" || bound === "below",
    denies: DENIAL.test(hedge) && !NEAR_MISS.test(hedge),
    attained: ATTAINED.test(hedge) || (DENIED_BOUNDS.has(bound) && COMPARED.test(hedge)),
  };
}

interface Measure {
  readonly family: Family;
  readonly factor: number;
  readonly shift: number;
}

const measure = (family: Family, factor = 1, shift = 0): Measure => ({ family, factor, shift });

function measureOf(category: NumberClaim["category"], unit: string | null): Measure {
  switch (category) {
    case "percent":
      return measure("share", 0.01);
    case "fraction":
      return measure("share");
    case "percentage point":
      return measure("point", unit === "basis point" ? 0.01 : 1);
    case "money":
      return measure(`money ${currencyOf(unit)}`, isSubunit(unit) ? 0.01 : 1);
    case "age":
      return measure("age", UNITS.get(unit ?? "year")?.factor ?? 1);
    case "duration":
    case "measure":
      return physical(unit ?? "");
    default:
      return measure(category);
  }
}

/** Subunits of one currency alone; the others may be of several. */
const OWN_SUBUNITS: ReadonlyMap<string, string> = new Map([
  ["euro cent", "EUR"],
  ["penny", "GBP"],
]);

const currencyOf = (unit: string | null): string => OWN_SUBUNITS.get(unit ?? "") ?? unit ?? "";

/** Whether a unit is the hundredth part of any of several currencies: a cent, a centime, an öre. */
export const isOfAnyCurrency = (unit: string | null): boolean => isSubunit(unit) && !OWN_SUBUNITS.has(unit ?? "");

function physical(name: string): Measure {
  if (name === "degree Fahrenheit") return measure("temperature", 5 / 9, -160 / 9);
  if (name === "kelvin") return measure("temperature", 1, -273.15);
  const unit = UNITS.get(name);
  if (unit === undefined) return measure(name);
  // Units that do not convert are families of their own.
  return measure(unit.dimension === "other" ? name : unit.dimension, unit.factor);
}
