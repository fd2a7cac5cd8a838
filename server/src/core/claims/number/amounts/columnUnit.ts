import type { BlockContext } from "../../../text/prose.js";
import { tokenize } from "../../../text/tokens.js";
import { CURRENCY_SYMBOLS } from "../lexicon/currencies.js";
import { SCALE_LETTERS, SCALES } from "../lexicon/numberWords.js";
import type { Figure } from "../figure.js";
import { wordAt, type Line } from "../line.js";
import { rounded } from "./digits.js";
import type { UnitReading } from "./unitReading.js";
import { readUnit } from "./units.js";

/** What a table's head says of the figures below it: their unit and scale. */
interface HeadUnit {
  readonly reading: Omit<UnitReading, "to"> | null;
  readonly scale: number;
}

const AGE = /^age(?: \(years\))?$/i;

/** Gives a bare figure of a cell the unit and scale of its column's head, of its row's, or of the heading above the table. */
export function withHeadUnit(figure: Figure, { column, row, heading }: BlockContext): Figure {
  if (isFree(figure) && (AGE.test(column) || AGE.test(row))) return { ...figure, category: "age", unit: "year" };
  return withUnitOf(headUnit(column) ?? headUnit(row) ?? scaledUnit(heading), figure);
}

/** `Takings, in millions of francs`: of all figures below, whatever they are of, if it has a scale. */
function scaledUnit(heading: string): HeadUnit | null {
  const unit = headUnit(heading);
  return unit !== null && unit.scale > 1 ? unit : null;
}

const isFree = (figure: Figure): boolean => figure.category === "count" && figure.unit === null && !isVague(figure);

function withUnitOf(head: HeadUnit | null, figure: Figure): Figure {
  if (head === null || !isFree(figure)) return figure;
  const { scale, reading } = head;
  return {
    ...figure,
    value: timesScale(figure.value, scale),
    low: timesScale(figure.low, scale),
    high: timesScale(figure.high, scale),
    precision: figure.precision * scale,
    category: reading?.category ?? figure.category,
    unit: reading?.unit ?? null,
  };
}

/** `dozens` is of no exact size, whatever its head says. */
const isVague = ({ value, low, high }: Figure): boolean => value === null && (low === null || high === null);

const timesScale = (value: number | null, scale: number): number | null =>
  value === null ? null : rounded(value * scale);

/** Gives a bare figure that closes a list's item the unit and scale that the heading has in brackets: `State: 260` under `Who paid (millions of kroner)`. */
export function withHeadingUnit(line: Line, figure: Figure, heading: string): Figure {
  const closes = figure.to === line.length && wordAt(line, figure.from - 1) === ":";
  return closes && heading.endsWith(")") ? withUnitOf(headUnit(heading), figure) : figure;
}

/** `Cost ($m)`, `Net profit, €bn`, `Share (%)`, `Population (millions)`, `Cost in $ million`. */
function headUnit(head: string): HeadUnit | null {
  if (head === "") return null;
  const line = tokenize(head);
  const open = line.findIndex((token) => token.text === "(" || token.text === "[");
  if (open >= 0) return unitIn(line, open + 1);
  const comma = line.findLastIndex((token) => token.text === "," || token.lower === "in");
  return comma >= 0 ? unitIn(line, comma + 1) : null;
}

function unitIn(line: Line, from: number): HeadUnit | null {
  const at = /^(?:in|as|of)$/.test(wordAt(line, from)) ? from + 1 : from;
  const rand = line[at]?.text ?? "";
  if (RAND.test(rand)) return { reading: { category: "money", unit: "ZAR", scale: 1 }, scale: scaleOf(rand.slice(1)) };
  const currency = currencyAt(line, at);
  if (currency !== null) {
    const scale = scaleAt(line, currency.to);
    return { reading: { category: "money", unit: currency.code, scale: 1 }, scale };
  }
  const scale = scaleAt(line, at);
  if (scale > 1) {
    const unit = readUnit(line, wordAt(line, at + 1) === "of" ? at + 2 : at + 1);
    // An `m` alone is the metre's: `(m)`, but `(m tonnes)`.
    if (wordAt(line, at) !== "m" || unit !== null) return { reading: unit, scale };
  }
  const unit = readUnit(line, at);
  return unit === null ? null : { reading: unit, scale: 1 };
}

/** The rand with its scale in one word. */
const RAND = /^R(?:m|bn|tn|k)$/;

function currencyAt(line: Line, at: number): { readonly code: string; readonly to: number } | null {
  const one = line[at]?.text ?? "";
  const two = one + (line[at + 1]?.text ?? "");
  const long = CURRENCY_SYMBOLS.get(two);
  if (long !== undefined) return { code: long, to: at + 2 };
  const short = CURRENCY_SYMBOLS.get(one);
  return short === undefined ? null : { code: short, to: at + 1 };
}

const scaleAt = (line: Line, at: number): number => scaleOf(line[at]?.text ?? "");

const scaleOf = (text: string): number =>
  SCALES.get(text.toLowerCase()) ?? PLURAL_SCALES.get(text.toLowerCase()) ?? SCALE_LETTERS.get(text) ?? 1;

const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ["thousands", 1e3],
  ["000s", 1e3],
]);
