import { UNITS } from "../../../claims/number/lexicon/units.js";
import type { Amount } from "../amount.js";
import { isMoney, sameFamily } from "../comparison.js";
import { DIFFERENCE, MORE, PLACES, PRODUCT, QUOTIENT, REMAINDER, SHARE, SUM, TIMES, type Cue } from "./cues.js";

/** From a value to another. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One way to work a figure out from two others. */
export interface Operation {
  /** Words in the claim's sentence or labels by which a text says that it has worked something out. */
  readonly cue: Cue;
  /** Whether figures of these kinds give one of the claim's. */
  fits(claim: Amount, a: Amount, b: Amount): boolean;
  /** In the base unit of the claim's family; null where the figures do not go together so. */
  apply(a: Amount, b: Amount): number | null;
  /** Between which values the second figure lies where the first is given and what they come to: found so, not every two are tried. */
  second(first: number, result: Range): Range;
  /** How the arithmetic is written. */
  show(a: string, b: string): string;
  /** Whether it relates unlike things, as a rate does; what is added up must be of one kind. */
  readonly mixes: boolean;
}

const ADDS_UP: ReadonlySet<string> = new Set([
  "count",
  "duration",
  "length",
  "mass",
  "volume",
  "area",
  "speed",
  "point",
  "age",
]);

const addsUp = ({ family }: Amount): boolean => ADDS_UP.has(family) || isMoney(family);
const alike = (a: Amount, b: Amount): boolean => sameFamily(a, b) && addsUp(a);
const allAlike = (claim: Amount, a: Amount, b: Amount): boolean => alike(claim, a) && alike(a, b);
const counts = (claim: Amount, a: Amount, b: Amount): boolean =>
  claim.family === "count" && a.family === "count" && b.family === "count";
const shares = (a: Amount, b: Amount): boolean => a.family === "share" && b.family === "share";

/** What a degree of a scale is of the base unit. */
const DEGREES: ReadonlyMap<string, number> = new Map([
  ["degree Celsius", 1],
  ["degree Fahrenheit", 5 / 9],
]);

/** `two degrees colder` may be of either scale. */
const areDegrees = (claim: Amount, { unit }: Amount): boolean =>
  DEGREES.has(unit ?? "") && (claim.unit === "degree" || (claim.unit === unit && unit === "degree Celsius"));

/** `eight points more`, where the text speaks of shares. */
export const isPoints = ({ family, unit }: Amount): boolean =>
  family === "point" || (family === "count" && unit === "point");

const minus = (a: Amount, b: Amount): number | null => (a.low > b.low ? a.low - b.low : null);
const difference = (a: string, b: string): string => `${a} − ${b}`;

const ANY: Range = { low: -Infinity, high: Infinity };
const any = (): Range => ANY;
const addend = (a: number, { low, high }: Range): Range => ({ low: low - a, high: high - a });
const subtrahend = (a: number, { low, high }: Range): Range => ({ low: a - high, high: a - low });
const divisor = (a: number, { low, high }: Range): Range => (a > 0 && low > 0 ? { low: a / high, high: a / low } : ANY);
/** What something was before it changed by a share, up or down. */
const former = (a: number, { high }: Range): Range =>
  a > 0 ? { low: a / (1 + high), high: high < 1 ? a / (1 - high) : Infinity } : ANY;

/** Every operation, the commonest first. */
export const OPERATIONS: readonly Operation[] = [
  {
    cue: SUM,
    fits: allAlike,
    apply: (a, b) => a.low + b.low,
    second: addend,
    mixes: false,
    show: (a, b) => `${a} + ${b}`,
  },
  { cue: DIFFERENCE, fits: allAlike, apply: minus, second: subtrahend, mixes: false, show: difference },
  { cue: REMAINDER, fits: counts, apply: minus, second: subtrahend, mixes: false, show: difference },
  {
    // How much older one is than another.
    cue: DIFFERENCE,
    fits: (claim, a, b) => claim.family === "duration" && a.family === "age" && b.family === "age",
    apply: minus,
    second: subtrahend,
    mixes: false,
    show: difference,
  },
  {
    cue: DIFFERENCE,
    fits: (claim, a, b) => a.unit === b.unit && areDegrees(claim, a),
    apply: (a, b) => (a.low > b.low ? (a.low - b.low) / (DEGREES.get(a.unit ?? "") ?? 1) : null),
    second: subtrahend,
    mixes: false,
    show: difference,
  },
  {
    // How many places one has climbed or fallen.
    cue: PLACES,
    fits: (claim, a, b) =>
      claim.unit !== null && PLACES.has(claim.unit) && a.family === "ordinal" && b.family === "ordinal",
    apply: minus,
    second: subtrahend,
    mixes: true,
    show: difference,
  },
  {
    cue: DIFFERENCE,
    fits: (claim, a, b) => isPoints(claim) && shares(a, b),
    apply: (a, b) => (a.low > b.low ? (a.low - b.low) * 100 : null),
    second: (a, { low, high }) => subtrahend(a, { low: low / 100, high: high / 100 }),
    mixes: false,
    show: difference,
  },
  {
    // Of b things a are on one side: its lead over the rest.
    cue: MORE,
    fits: counts,
    apply: (a, b) => (a.low < b.low && 2 * a.low > b.low ? 2 * a.low - b.low : null),
    second: (a, result) => subtrahend(2 * a, result),
    mixes: false,
    show: (a, b) => `${a} − (${b} − ${a})`,
  },
  {
    cue: DIFFERENCE,
    fits: (claim, a, b) => claim.family === "share" && alike(a, b),
    apply: (a, b) => (b.low > 0 && a.low !== b.low ? Math.abs(a.low / b.low - 1) : null),
    second: former,
    mixes: false,
    show: (a, b) => `from ${b} to ${a}`,
  },
  {
    cue: SHARE,
    fits: (claim, a, b) => claim.family === "share" && alike(a, b),
    apply: (a, b) => (a.low < b.low ? a.low / b.low : null),
    second: divisor,
    mixes: false,
    show: (a, b) => `${a} of ${b}`,
  },
  {
    cue: TIMES,
    fits: (claim, a, b) => claim.family === "multiple" && (alike(a, b) || shares(a, b)),
    apply: (a, b) => (a.low > b.low && b.low > 0 ? a.low / b.low : null),
    second: divisor,
    mixes: false,
    show: (a, b) => `${a} / ${b}`,
  },
  {
    cue: PRODUCT,
    fits: (claim, a, b) => sameFamily(claim, b) && addsUp(b) && (a.family === "share" || isSeveral(a, b)),
    apply: (a, b) => countOf(a) * b.low,
    second: any,
    mixes: true,
    show: (a, b) => `${a} × ${b}`,
  },
  {
    cue: QUOTIENT,
    fits: (claim, a, b) => alike(claim, a) && (b.family === "count" || isPeriod(b)),
    apply: (a, b) => (countOf(b) > 1 && a.low > countOf(b) ? a.low / countOf(b) : null),
    second: any,
    mixes: true,
    show: (a, b) => `${a} / ${b}`,
  },
];

const PERIODS = new Set(["day", "week", "month", "year"]);
const isPeriod = ({ family, unit }: Amount): boolean => family === "duration" && PERIODS.has(unit ?? "");

/** How many things, or days, weeks, months or years. */
const countOf = (amount: Amount): number =>
  isPeriod(amount) ? amount.low / (UNITS.get(amount.unit ?? "")?.factor ?? 1) : amount.low;

/** So many of what is measured or paid, or of the periods for which it is paid. */
const isSeveral = (a: Amount, b: Amount): boolean =>
  countOf(a) > 1 && ((a.family === "count" && b.family !== "count") || (isPeriod(a) && isMoney(b.family)));
