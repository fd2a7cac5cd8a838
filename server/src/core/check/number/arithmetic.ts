import type { Amount, Family } from "./amount.js";
import type { Fact } from "./facts.js";

/** A figure of the source that may have gone into one of the draft's, with how surely it is about the same thing. */
export interface Operand {
  readonly fact: Fact;
  readonly amount: Amount;
  readonly likeness: number;
}

/** What two figures give together. */
export interface Result {
  readonly value: number;
  readonly arithmetic: string;
}

/** One way to work a figure out from two others. */
export interface Operation {
  /** Whether figures of these families give one of the claim's. */
  fits(claim: Family, a: Family, b: Family): boolean;
  /** Words in the claim's sentence or labels by which a text says that it has worked something out. */
  readonly cues: ReadonlySet<string>;
  /** Null where the figures do not go together so. */
  apply(a: Operand, b: Operand): Result | null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SUM = setOf(`
together total totals totalling totaling all both combined altogether sum overall sides jointly collectively either combining
`);

const DIFFERENCE = setOf(`
more fewer less another extra additional further difference gap margin lead cushion majority increase increased rise rose risen
fall fell fallen drop dropped gain gained climb climbed jump jumped decline declined cut cuts raise raised reduction reduced grew
grown growth up down shorter longer older younger bigger smaller higher lower rest other others remaining remainder left later
earlier ahead behind apart lasted span short widened narrowed advance advanced
`);

const SPAN = setOf("years year old aged age later after lasted long span since decades decade months between from ago");

const PRODUCT = setOf("all total altogether together combined overall sum each");

const QUOTIENT = setOf("each per apiece every average averages averaging for arm half group side");

const sameKind = (a: Operand, b: Operand): boolean => a.amount.unit === b.amount.unit || a.amount.family !== "money";

const text = ({ fact }: Operand): string => figureText(fact);

/** A fact's figure as written, without its hedge. */
export function figureText({ claim }: Fact): string {
  const { text: whole, local, figure } = claim;
  return whole.slice(Math.max(0, figure.start - local.start)) || whole;
}

const result = (value: number, arithmetic: string): Result => ({ value, arithmetic });

const ADDS_UP: ReadonlySet<Family> = new Set(["count", "money", "duration", "length", "mass", "volume", "area", "point"]);

const plain = (claim: Family, a: Family, b: Family): boolean => claim === a && a === b && ADDS_UP.has(claim);

/** Every operation, the commonest first. */
export const OPERATIONS: readonly Operation[] = [
  {
    fits: plain,
    cues: SUM,
    apply: (a, b) => (sameKind(a, b) ? result(a.amount.low + b.amount.low, `${text(a)} + ${text(b)}`) : null),
  },
  {
    fits: (claim, a, b) => plain(claim, a, b) || (claim === "point" && a === "share" && b === "share"),
    cues: DIFFERENCE,
    apply: (a, b) =>
      sameKind(a, b) && a.amount.low > b.amount.low
        ? result((a.amount.low - b.amount.low) * (a.amount.family === "share" ? 100 : 1), `${text(a)} − ${text(b)}`)
        : null,
  },
  {
    // Of b things a are on one side: its lead over the rest.
    fits: (claim, a, b) => claim === "count" && a === "count" && b === "count",
    cues: setOf("more majority margin lead ahead"),
    apply: (a, b) =>
      a.amount.low < b.amount.low && 2 * a.amount.low > b.amount.low
        ? result(2 * a.amount.low - b.amount.low, `${text(a)} − (${text(b)} − ${text(a)})`)
        : null,
  },
  {
    fits: (claim, a, b) => claim === "share" && a === b && (a === "count" || a === "money"),
    cues: DIFFERENCE,
    apply: (a, b) =>
      sameKind(a, b) && b.amount.low > 0 && a.amount.low !== b.amount.low
        ? result(Math.abs(a.amount.low / b.amount.low - 1), `(${text(a)} − ${text(b)}) / ${text(b)}`)
        : null,
  },
  {
    fits: (claim, a, b) => claim === "share" && a === b && (a === "count" || a === "money"),
    cues: setOf("of"),
    apply: (a, b) =>
      sameKind(a, b) && a.amount.low < b.amount.low
        ? result(a.amount.low / b.amount.low, `${text(a)} / ${text(b)}`)
        : null,
  },
  {
    fits: (claim, a, b) => (claim === "money" && a === "count" && b === "money") || (claim === b && a === "share" && ADDS_UP.has(b)),
    cues: new Set([...PRODUCT, ...QUOTIENT]),
    apply: (a, b) => result(a.amount.low * b.amount.low, `${text(a)} × ${text(b)}`),
  },
  {
    fits: (claim, a, b) => (claim === a && b === "count" && ADDS_UP.has(a)),
    cues: QUOTIENT,
    apply: (a, b) =>
      b.amount.low > 1 && a.amount.low > b.amount.low ? result(a.amount.low / b.amount.low, `${text(a)} / ${text(b)}`) : null,
  },
];

export const SPAN_CUES = SPAN;
