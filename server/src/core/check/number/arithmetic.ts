import type { Amount, Family } from "./amount.js";
import { sameFamily } from "./comparison.js";
import type { Fact } from "./facts.js";

/** A figure of the source that may have gone into one of the draft's. */
export interface Operand {
  readonly fact: Fact;
  readonly amount: Amount;
  /** How surely it is about the claim's thing. */
  readonly likeness: number;
}

/** One way to work a figure out from two others. */
export interface Operation {
  /** Words in the claim's sentence or labels by which a text says that it has worked something out. */
  readonly cues: ReadonlySet<string>;
  /** Whether figures of these kinds give one of the claim's. */
  fits(claim: Amount, a: Amount, b: Amount): boolean;
  /** In the base unit of the claim's family; null where the figures do not go together so. */
  apply(a: Amount, b: Amount): number | null;
  /** How the arithmetic is written. */
  show(a: string, b: string): string;
  /** Whether it relates unlike things, as a rate does; what is added up must be of one kind. */
  readonly mixes: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SUM = setOf(`
together total totals totalled totalling totaling all both combined altogether sum overall sides jointly collectively either
combining toll whole
`);

const DIFFERENCE = setOf(`
more fewer less another extra additional further difference gap margin lead cushion majority increase increased rise rose risen
fall fell fallen drop dropped gain gained climb climbed jump jumped decline declined cut cuts raise raised reduction reduced grew
grown growth up down shorter longer older younger bigger smaller higher lower rest other others remaining remainder left later
earlier ahead behind apart short widened narrowed advance advanced above below beyond without outside
saving saved slowdown change changed outspent against
`);

const REMAINDER = setOf("of not yet rest other others remaining remainder without");

export const MARGIN = setOf("margin majority by lead ahead difference gap more fewer");
export const COMPLEMENT = setOf("rest other others remaining remainder not without smaller lower less size");
const MORE = setOf("more majority margin lead ahead");
const PRODUCT = setOf(
  "all total altogether together combined overall sum each cost costs worth bill half arm group side per year of",
);
const QUOTIENT = setOf("each per apiece every average averages averaging");
const SHARE = setOf("of share part proportion percentage per");
const TIMES = setOf("times twice double doubled tripled as threefold fourfold fold");

const ADDS_UP: ReadonlySet<string> = new Set([
  "count",
  "money",
  "duration",
  "length",
  "mass",
  "volume",
  "area",
  "point",
  "age",
]);

const kind = (family: Family): string => family.split(" ", 1)[0] ?? "";
const addsUp = ({ family }: Amount): boolean => ADDS_UP.has(kind(family));
const alike = (a: Amount, b: Amount): boolean => sameFamily(a, b) && addsUp(a);
const allAlike = (claim: Amount, a: Amount, b: Amount): boolean => alike(claim, a) && alike(a, b);

/** Every operation, the commonest first. */
export const OPERATIONS: readonly Operation[] = [
  { cues: SUM, fits: allAlike, apply: (a, b) => a.low + b.low, mixes: false, show: (a, b) => `${a} + ${b}` },
  {
    cues: DIFFERENCE,
    fits: allAlike,
    apply: (a, b) => (a.low > b.low ? a.low - b.low : null),
    mixes: false,
    show: (a, b) => `${a} − ${b}`,
  },
  {
    cues: REMAINDER,
    fits: (claim, a, b) => claim.family === "count" && a.family === "count" && b.family === "count",
    apply: (a, b) => (a.low > b.low ? a.low - b.low : null),
    mixes: false,
    show: (a, b) => `${a} − ${b}`,
  },
  {
    cues: DIFFERENCE,
    fits: (claim, a, b) => claim.family === "point" && a.family === "share" && b.family === "share",
    apply: (a, b) => (a.low > b.low ? (a.low - b.low) * 100 : null),
    mixes: false,
    show: (a, b) => `${a} − ${b}`,
  },
  {
    // Of b things a are on one side: its lead over the rest.
    cues: MORE,
    fits: (claim, a, b) => claim.family === "count" && a.family === "count" && b.family === "count",
    apply: (a, b) => (a.low < b.low && 2 * a.low > b.low ? 2 * a.low - b.low : null),
    mixes: false,
    show: (a, b) => `${a} − (${b} − ${a})`,
  },
  {
    cues: DIFFERENCE,
    fits: (claim, a, b) => claim.family === "share" && alike(a, b),
    apply: (a, b) => (b.low > 0 && a.low !== b.low ? Math.abs(a.low / b.low - 1) : null),
    mixes: false,
    show: (a, b) => `from ${b} to ${a}`,
  },
  {
    cues: SHARE,
    fits: (claim, a, b) => claim.family === "share" && alike(a, b),
    apply: (a, b) => (a.low < b.low ? a.low / b.low : null),
    mixes: false,
    show: (a, b) => `${a} of ${b}`,
  },
  {
    cues: TIMES,
    fits: (claim, a, b) => claim.family === "multiple" && alike(a, b),
    apply: (a, b) => (a.low > b.low && b.low > 0 ? a.low / b.low : null),
    mixes: false,
    show: (a, b) => `${a} / ${b}`,
  },
  {
    cues: PRODUCT,
    fits: (claim, a, b) =>
      sameFamily(claim, b) &&
      addsUp(b) &&
      ((a.family === "count" && b.family.startsWith("money")) || a.family === "share"),
    apply: (a, b) => a.low * b.low,
    mixes: true,
    show: (a, b) => `${a} × ${b}`,
  },
  {
    cues: QUOTIENT,
    fits: (claim, a, b) => alike(claim, a) && b.family === "count",
    apply: (a, b) => (b.low > 1 && a.low > b.low ? a.low / b.low : null),
    mixes: true,
    show: (a, b) => `${a} / ${b}`,
  },
];
