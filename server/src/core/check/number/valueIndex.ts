import { append } from "../../text/append.js";
import { firstIndex } from "../../text/firstIndex.js";
import { isVague } from "./comparison.js";
import type { Amount } from "./amount.js";
import { formsHeldBy, formsHolding, type Dating } from "./dates.js";
import type { Figure } from "./figure.js";

/** Finds the figures of a source whose value a claim's may be: the same, rounded, converted, or in another unit. */
export interface ValueIndex {
  /** Indices of figures; some may turn out not to agree. */
  near(figure: Figure): ReadonlySet<number>;
}

type Entry = [value: number, figure: number];

/** A family's figures in the order of their value. */
interface Sorted {
  readonly values: readonly number[];
  readonly figures: readonly number[];
}

/** How far from a claim's value the source's may lie and still be it, hedged and rounded. */
const LOWEST = 0.7;
const HIGHEST = 1.55;
const DEGREES = 2;
/** So many of the source's are held against a claim's of those that lie so near it, in each way: the nearest in value. */
const MOST = 250;
const SCALES = [1, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];

export function indexValues(figures: readonly Figure[]): ValueIndex {
  const dates = new Map<string, number[]>();
  const spans: number[] = [];
  const printed: Entry[] = [];
  const families = new Map<string, Entry[]>();
  figures.forEach((figure, index) => {
    const { amount, printed: own, dating } = figure;
    if (amount !== null && own !== null) {
      printed.push([Math.abs(own.low), index]);
      if (own.high !== own.low) printed.push([Math.abs(own.high), index]);
      append(families, amount.family, [Math.abs(amount.low), index]);
    }
    for (const form of new Set(dating?.forms.flatMap(formsHolding))) append(dates, form, index);
    if (dating !== null) spans.push(index);
  });
  const byPrint = sort(printed);
  const byFamily = new Map([...families].map(([family, entries]) => [family, sort(entries)]));

  function addDates({ forms, grain }: Dating, found: Set<number>): void {
    if (grain === "span") addFirst(spans, found);
    for (const form of forms) for (const held of formsHeldBy(form)) addFirst(dates.get(held) ?? [], found);
  }

  function addAmounts({ claim }: Figure, amount: Amount, own: Amount, found: Set<number>): void {
    for (const scale of SCALES) {
      addNear(byPrint, own.low * scale, found);
      if (own.high !== own.low) addNear(byPrint, own.high * scale, found);
    }
    if (amount.family === "score" || (amount.family === "count" && amount.unit === null))
      addFirst(byFamily.get("score")?.figures ?? [], found);
    if (amount.unit === "degree") addBetween(byPrint, own.low - DEGREES, own.high + DEGREES, own.low, found);
    const slack = amount.family === "temperature" ? DEGREES : 0;
    const [low, high] = [Math.abs(amount.low), Math.abs(isVague(claim) ? amount.high : amount.low)];
    for (const family of relatedFamilies(amount, families.keys()))
      addBetween(byFamily.get(family), low * LOWEST - slack, high * HIGHEST + slack, low, found);
  }

  return {
    near(figure) {
      const found = new Set<number>();
      if (figure.dating !== null) addDates(figure.dating, found);
      if (figure.amount !== null && figure.printed !== null) addAmounts(figure, figure.amount, figure.printed, found);
      return found;
    },
  };
}

/** Values that were scaled differ in their last bits. */
const BITS = 1e-9;

const addNear = (sorted: Sorted, value: number, found: Set<number>): void =>
  addBetween(sorted, Math.abs(value) * (1 - BITS), Math.abs(value) * (1 + BITS), Math.abs(value), found);

function addFirst(figures: readonly number[], found: Set<number>): void {
  for (let at = 0; at < figures.length && at < MOST; at++) found.add(figures[at] as number);
}

/** Amounts of one family; those of money in all currencies, since a currency may be mistaken, and cents be of any; bare points may be percentage points. */
function relatedFamilies({ family, unit }: Amount, families: Iterable<string>): readonly string[] {
  if (family === "count" && unit === "point") return [family, "point"];
  return family.startsWith("money") ? [...families].filter((other) => other.startsWith("money")) : [family];
}

function sort(entries: Entry[]): Sorted {
  entries.sort(([a], [b]) => a - b);
  return { values: entries.map(([value]) => value), figures: entries.map(([, figure]) => figure) };
}

/** Adds the figures from one value to another, or as many as are to be held against a claim, from about the middle one on either side. */
function addBetween(sorted: Sorted | undefined, low: number, high: number, middle: number, found: Set<number>): void {
  if (sorted === undefined) return;
  const { values, figures } = sorted;
  const firstFrom = (least: number): number => firstIndex(values.length, (index) => (values[index] as number) >= least);
  let at = firstFrom(low);
  if ((values[at + MOST] ?? Infinity) <= high) at = Math.max(at, firstFrom(middle) - MOST / 2);
  for (const end = at + MOST; at < end && (values[at] ?? Infinity) <= high; at++) found.add(figures[at] as number);
}
