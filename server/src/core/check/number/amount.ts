import { UNITS } from "../../claims/number/lexicon/units.js";
import type { Bound, NumberClaim } from "../../claims/number/numberClaim.js";

/** Amounts of one family can be compared. */
export type Family = string;

/** A figure without its words: what it measures and how much, in the family's base unit. */
export interface Amount {
  readonly family: Family;
  /** As read; amounts of one family may have units that convert. */
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
  readonly side: Side;
  /** `more than` or `less than`, not `at least` or `at most`. */
  readonly strict: boolean;
  /** A hedge that denies the figure it stands with: `fewer than N` says that N is not reached, `nearly N` that it almost is. */
  readonly denies: boolean;
  /** The place to which it is given, in the base unit. */
  readonly precision: number;
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
const NEAR_MISS = /\b(?:just|little|slightly|only)\b|no (?:fewer|less|lower|smaller|shorter|younger)/;

/** Null for dates and times, which are not amounts. */
export function amountOf({ quantity, category, bound, precision }: NumberClaim): Amount | null {
  const low = quantity.value ?? quantity.low;
  const high = quantity.value ?? quantity.high;
  if (low === null || high === null) return null;
  const { family, factor, shift } = measureOf(category, quantity.unit);
  const hedge = quantity.hedge ?? "";
  return {
    family,
    unit: quantity.unit,
    low: low * factor + shift,
    high: high * factor + shift,
    side: SIDES[bound],
    strict: bound === "above" || bound === "below",
    denies: DENIAL.test(hedge) && !NEAR_MISS.test(hedge),
    precision: precision * factor,
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
      return measure("money");
    case "age":
    case "duration":
    case "measure":
      return physical(unit ?? "year");
    default:
      return measure(category);
  }
}

function physical(name: string): Measure {
  if (name === "degree Fahrenheit") return measure("temperature", 5 / 9, -160 / 9);
  if (name === "kelvin") return measure("temperature", 1, -273.15);
  const unit = UNITS.get(name);
  if (unit === undefined) return measure(name);
  // Units that do not convert are families of their own.
  return measure(unit.dimension === "other" ? name : unit.dimension, unit.factor);
}
