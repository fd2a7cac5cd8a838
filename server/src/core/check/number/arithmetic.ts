import type { Amount, Family } from "./amount.js";
import type { Fact } from "./facts.js";

/** A figure of the source that may have gone into one of the draft's, with how surely it is about the same thing. */
export interface Operand {
  readonly fact: Fact;
  readonly amount: Amount;
  readonly likeness: number;
}

/** One way to work a figure out from two others. */
export interface Operation {
  /** Whether figures of these families give one of the claim's. */
  fits(claim: Family, a: Family, b: Family): boolean;
  /** Words in the claim's sentence or labels by which a text says that it has worked something out. */
  readonly cues: ReadonlySet<string>;
  /** Null where the figures do not go together so. */
  apply(a: Amount, b: Amount): number | null;
  /** How the arithmetic is written. */
  show(a: string, b: string): string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SUM = setOf(`
together total totals totalled totalling totaling all both combined altogether sum overall sides jointly collectively either
combining toll
`);

const DIFFERENCE = setOf(`
more fewer less another extra additional further difference gap margin lead cushion majority increase increased rise rose risen
fall fell fallen drop dropped gain gained climb climbed jump jumped decline declined cut cuts raise raised reduction reduced grew
grown growth up down shorter longer older younger bigger smaller higher lower rest other others remaining remainder left later
earlier ahead behind apart lasted span short widened narrowed advance advanced
`);

const LEAD = setOf("more majority margin lead ahead");
const PRODUCT = setOf("all total altogether together combined overall sum each cost costs worth bill half arm group side per");
const QUOTIENT = setOf("each per apiece every average averages averaging");
const SHARE = setOf("of");

const ADDS_UP = /^(?:count|money .*|duration|length|mass|volume|area|point)$/;

const alike = (claim: Family, a: Family, b: Family): boolean => claim === a && a === b && ADDS_UP.test(claim);
const ofTwo = (claim: Family, a: Family, b: Family): boolean => claim === "share" && a === b && /^(?:count|money .*)$/.test(a);

/** Every operation, the commonest first. */
export const OPERATIONS: readonly Operation[] = [
  { fits: alike, cues: SUM, apply: (a, b) => a.low + b.low, show: (a, b) => `${a} + ${b}` },
  { fits: alike, cues: DIFFERENCE, apply: (a, b) => (a.low > b.low ? a.low - b.low : null), show: (a, b) => `${a} − ${b}` },
  {
    fits: (claim, a, b) => claim === "point" && a === "share" && b === "share",
    cues: DIFFERENCE,
    apply: (a, b) => (a.low > b.low ? (a.low - b.low) * 100 : null),
    show: (a, b) => `${a} − ${b}`,
  },
  {
    // Of b things a are on one side: its lead over the rest.
    fits: (claim, a, b) => claim === "count" && a === "count" && b === "count",
    cues: LEAD,
    apply: (a, b) => (a.low < b.low && 2 * a.low > b.low ? 2 * a.low - b.low : null),
    show: (a, b) => `${a} − (${b} − ${a})`,
  },
  {
    fits: ofTwo,
    cues: DIFFERENCE,
    apply: (a, b) => (b.low > 0 && a.low !== b.low ? Math.abs(a.low / b.low - 1) : null),
    show: (a, b) => `from ${b} to ${a}`,
  },
  {
    fits: ofTwo,
    cues: SHARE,
    apply: (a, b) => (a.low < b.low ? a.low / b.low : null),
    show: (a, b) => `${a} of ${b}`,
  },
  {
    fits: (claim, a, b) => (claim === b && a === "count" && claim.startsWith("money")) || (claim === b && a === "share" && ADDS_UP.test(b)),
    cues: PRODUCT,
    apply: (a, b) => a.low * b.low,
    show: (a, b) => `${a} × ${b}`,
  },
  {
    fits: (claim, a, b) => claim === a && b === "count" && ADDS_UP.test(a),
    cues: QUOTIENT,
    apply: (a, b) => (b.low > 1 && a.low > b.low ? a.low / b.low : null),
    show: (a, b) => `${a} / ${b}`,
  },
];
