import { isVague } from "./comparison.js";
import { formsHeldBy, formsHolding } from "./dates.js";
import type { Figure } from "./figure.js";
import { append } from "./append.js";

/** Finds the figures of a source whose value a claim's may be: the same, rounded, converted, or in another unit. */
export interface ValueIndex {
  /** Indices of figures; some may turn out not to agree. */
  near(figure: Figure): ReadonlySet<number>;
}

/** A family's figures in the order of their value. */
interface Sorted {
  readonly values: readonly number[];
  readonly figures: readonly number[];
}

/** How far from a claim's value the source's may lie and still be it, hedged and rounded. */
const LOWEST = 0.7;
const HIGHEST = 1.55;
const DEGREES = 2;
const SCALES = [1, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];

export function indexValues(figures: readonly Figure[]): ValueIndex {
  const printed = new Map<string, number[]>();
  const dates = new Map<string, number[]>();
  const spans: number[] = [];
  const families = new Map<string, [value: number, figure: number][]>();
  figures.forEach((figure, index) => {
    if (figure.amount !== null && figure.printed !== null) {
      for (const value of new Set([figure.printed.low, figure.printed.high])) append(printed, keyOf(value), index);
      append(families, figure.amount.family, [Math.abs(figure.amount.low), index]);
    }
    for (const form of new Set(figure.dating?.forms.flatMap(formsHolding))) append(dates, form, index);
    if (figure.dating !== null) spans.push(index);
  });
  const sorted = new Map([...families].map(([family, entries]) => [family, sort(entries)]));

  function* find({ claim, amount, printed: own, dating }: Figure): Generator<number> {
    if (dating !== null) {
      if (dating.grain === "span") yield* spans;
      for (const form of dating.forms) for (const held of formsHeldBy(form)) yield* dates.get(held) ?? [];
    }
    if (amount === null || own === null) return;
    for (const value of new Set([own.low, own.high]))
      for (const scale of SCALES) yield* printed.get(keyOf(value * scale)) ?? [];
    if (amount.family === "score" || (amount.family === "count" && amount.unit === null))
      yield* sorted.get("score")?.figures ?? [];
    const slack = amount.family === "temperature" ? DEGREES : 0;
    const [low, high] = [Math.abs(amount.low), Math.abs(isVague(claim) ? amount.high : amount.low)];
    for (const family of relatedFamilies(amount.family, families.keys()))
      yield* between(sorted.get(family), low * LOWEST - slack, high * HIGHEST + slack);
  }

  return { near: (figure) => new Set(find(figure)) };
}

/** Cents without a country are of any currency. */
function* relatedFamilies(family: string, families: Iterable<string>): Generator<string> {
  if (!family.startsWith("money")) yield family;
  else for (const other of families) if (other.startsWith("money")) yield other;
}

function sort(entries: [value: number, figure: number][]): Sorted {
  entries.sort(([a], [b]) => a - b);
  return { values: entries.map(([value]) => value), figures: entries.map(([, figure]) => figure) };
}

function* between(sorted: Sorted | undefined, low: number, high: number): Generator<number> {
  if (sorted === undefined) return;
  let [from, to] = [0, sorted.values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted.values[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  for (; (sorted.values[from] ?? Infinity) <= high; from++) yield sorted.figures[from] ?? 0;
}

/** Values that were scaled differ in their last bits. */
const keyOf = (value: number): string => Math.abs(value).toPrecision(9);
