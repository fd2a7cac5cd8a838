import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_NATIONS, CURRENCY_SYMBOLS, SUBUNITS } from "../lexicon/currencies.js";
import { SCALES } from "../lexicon/numberWords.js";
import { POWERS, UNITS, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "../lexicon/units.js";
import { isNumber, joined, pastHyphen, wordAt, type Line } from "../line.js";
import type { Category } from "../numberClaim.js";

/** What stands after a number and says what it is of. */
export interface UnitReading {
  readonly category: Category;
  readonly unit: string;
  /** Index after the unit. */
  readonly to: number;
  /** A scale that stands after a currency code (`75 USD million`). */
  readonly scale: number;
}

const reading = (category: Category, unit: string, to: number): UnitReading => ({ category, unit, to, scale: 1 });

/** The unit after a number; `at` is the index after the number. */
export function readUnit(line: Line, at: number): UnitReading | null {
  if (at >= line.length) return null;
  return readPercent(line, at) ?? readMoneyAfter(line, at) ?? readMeasure(line, at);
}

/** `%`, `per cent`, `percentage points`, `bps` */
export function readPercent(line: Line, at: number): UnitReading | null {
  const index = pastHyphen(line, at);
  const word = wordAt(line, index);
  if (word === "%" || word === "percent" || word === "pct" || (word === "pc" && joined(line, at))) {
    const next = pastHyphen(line, index + 1);
    return /^points?$/.test(wordAt(line, next))
      ? reading("percentage point", "percentage point", next + 1)
      : reading("percent", "percent", index + 1);
  }
  if (word === "per" && wordAt(line, pastHyphen(line, index + 1)) === "cent")
    return reading("percent", "percent", pastHyphen(line, index + 1) + 1);
  const next = pastHyphen(line, index + 1);
  if (word === "percentage" && /^points?$/.test(wordAt(line, next)))
    return reading("percentage point", "percentage point", next + 1);
  if (word === "percentage") return reading("percent", "percent", index + 1);
  if (word === "basis" && /^points?$/.test(wordAt(line, next)))
    return reading("percentage point", "basis point", next + 1);
  if (word === "bps" || word === "bp") return reading("percentage point", "basis point", index + 1);
  if (word === "pp" || word === "ppt") return reading("percentage point", "percentage point", index + 1);
  return null;
}

function readMoneyAfter(line: Line, at: number): UnitReading | null {
  const index = pastHyphen(line, at);
  const word = wordAt(line, index);
  const text = line[index]?.text ?? "";
  const subunit = readSubunit(line, index, word);
  if (subunit !== null) return subunit;
  const nation = nationAt(line, index);
  if (nation !== null && CURRENCY_NAMES.has(wordAt(line, nation.to)))
    return reading("money", nation.code, nation.to + 1);
  if (CURRENCY_CODES.has(text)) {
    const scale = SCALES.get(wordAt(line, index + 1)) ?? 1;
    return { ...reading("money", text, index + (scale > 1 ? 2 : 1)), scale };
  }
  if (/^pounds?$/.test(word) && isWeighed(line, index)) return reading("measure", "pound", index + 1);
  const name = CURRENCY_NAMES.get(word);
  if (name !== undefined) return reading("money", name, wordAt(line, index + 1) === "sterling" ? index + 2 : index + 1);
  const symbol = CURRENCY_SYMBOLS.get(text);
  return symbol !== undefined && !isNumber(line, index + 1) ? reading("money", symbol, index + 1) : null;
}

/** `Swiss`, `Hong Kong`: `to` is the index after it. */
function nationAt(line: Line, index: number): { readonly code: string; readonly to: number } | null {
  const word = wordAt(line, index);
  const long = word === "new" || word === "hong";
  const code = CURRENCY_NATIONS.get(long ? `${word} ${wordAt(line, index + 1)}` : word);
  return code === undefined ? null : { code, to: long ? index + 2 : index + 1 };
}

/** How far before a weight its verb is looked for. */
const WEIGHING_REACH = 6;

/** `weighs 25 pounds`, `25 pounds of butter`, `25 pounds heavier`: not sterling. */
function isWeighed(line: Line, index: number): boolean {
  if (/^(?:of|heavier|lighter|overweight)$/.test(wordAt(line, index + 1))) return true;
  for (let at = index - 1; at >= index - WEIGHING_REACH; at--) {
    if (/^(?:weigh|shed|heav)/.test(wordAt(line, at))) return true;
  }
  return false;
}

function readSubunit(line: Line, index: number, word: string): UnitReading | null {
  const bare = SUBUNITS.get(word);
  if (bare !== undefined) return reading("money", bare, index + 1);
  if (/^[pc]$/.test(line[index]?.text ?? "") && joined(line, index))
    return reading("money", word === "p" ? "penny" : "cent", index + 1);
  const next = wordAt(line, pastHyphen(line, index + 1));
  return word === "euro" && /^cents?$/.test(next)
    ? reading("money", "euro cent", pastHyphen(line, index + 1) + 1)
    : null;
}

const BETWEEN = new Set(
  "more additional extra further full whole consecutive straight long solid metric successive calendar working".split(
    " ",
  ),
);
const PER = new Set(["per", "a", "an", "/"]);

function readMeasure(line: Line, at: number): UnitReading | null {
  let index = pastHyphen(line, at);
  if (BETWEEN.has(wordAt(line, index))) index = wordAt(line, index) === "metric" ? index : index + 1;
  if (wordAt(line, index) === "metric" && /^(?:tons?|tonnes?)$/.test(wordAt(line, index + 1)))
    return reading("measure", "metric ton", index + 2);
  const degrees = readDegrees(line, index);
  if (degrees !== null) return degrees;
  const power = POWERS.get(wordAt(line, index));
  if (power !== undefined) return readPower(line, index, power);
  const found = unitAt(line, index);
  if (found === null) return null;
  return (
    readRate(line, found) ??
    reading(found.unit.dimension === "duration" ? "duration" : "measure", found.unit.name, found.to)
  );
}

function unitAt(line: Line, index: number): { readonly unit: Unit; readonly to: number } | null {
  const word = wordAt(line, index);
  if (word === "magnitude") return { unit: UNITS.get(word) as Unit, to: index + 1 };
  if (word === "light" && /^years?$/.test(wordAt(line, pastHyphen(line, index + 1))))
    return { unit: UNITS.get("light year") as Unit, to: pastHyphen(line, index + 1) + 1 };
  if (word === "nautical" && /^miles?$/.test(wordAt(line, index + 1)))
    return { unit: UNITS.get("nautical mile") as Unit, to: index + 2 };
  const spelled = word.length > 2 ? UNIT_WORDS.get(word) : undefined;
  if (spelled !== undefined) return { unit: spelled, to: index + 1 };
  return symbolAt(line, index);
}

/** Letters that are symbols only when they stand against their digits. */
const JOINED_ONLY = new Set(["C", "F", "s", "h", "V", "W", "J", "L", "t", "ct", "in", "st"]);

/** The most tokens that a symbol has (`km/h`). */
const LONGEST_SYMBOL = 3;

function symbolAt(line: Line, index: number): { readonly unit: Unit; readonly to: number } | null {
  let text = "";
  let found: { unit: Unit; to: number } | null = null;
  for (let to = index + 1; to <= index + LONGEST_SYMBOL; to++) {
    text += line[to - 1]?.text ?? "";
    const unit = UNIT_SYMBOLS.get(text);
    if (unit !== undefined && !(JOINED_ONLY.has(text) && !joined(line, index))) found = { unit, to };
    if (!joined(line, to)) break;
  }
  return text === "s" && isRound(line, index - 1) ? null : found;
}

/** `the 20s` are years or degrees, not seconds. */
const isRound = (line: Line, index: number): boolean => /^\d*0$/.test(wordAt(line, index));

function readPower(line: Line, index: number, power: string): UnitReading | null {
  const next = pastHyphen(line, index + 1);
  const found = unitAt(line, next);
  const name = found === null ? "" : `${power} ${found.unit.name}`;
  return found !== null && UNITS.has(name) ? reading("measure", name, found.to) : null;
}

function readDegrees(line: Line, index: number): UnitReading | null {
  if (!/^(?:degrees?|deg|°)$/.test(wordAt(line, index))) return null;
  const next = wordAt(line, index + 1) === "." ? index + 2 : index + 1;
  const scale = wordAt(line, next);
  if (scale === "c" || UNIT_WORDS.get(scale)?.name === "degree Celsius")
    return reading("measure", "degree Celsius", next + 1);
  if (scale === "f" || UNIT_WORDS.get(scale)?.name === "degree Fahrenheit")
    return reading("measure", "degree Fahrenheit", next + 1);
  return reading("measure", "degree", index + 1);
}

/** Speeds: `miles per hour`, `kilometres an hour`, `metres per second`. */
function readRate(line: Line, found: { readonly unit: Unit; readonly to: number }): UnitReading | null {
  if (!PER.has(wordAt(line, found.to))) return null;
  const time = UNIT_WORDS.get(wordAt(line, found.to + 1)) ?? UNIT_SYMBOLS.get(wordAt(line, found.to + 1));
  const name = time === undefined ? "" : `${found.unit.name} per ${time.name}`;
  return UNITS.has(name) ? reading("measure", name, found.to + 2) : null;
}

/** The most tokens that a currency's symbol has (`U.S.$`, `NZ$`). */
const SYMBOL_TOKENS = 2;

const LOWER_CASE = /^(?:usd|eur|gbp|rmb|mxn)\$?$/;
/** Codes that before a number are more often something else (`COP 30`, `PHP 8`). */
const NAMESAKES = new Set(["COP", "PHP", "TRY"]);

/** A currency before a number: its ISO code and the index of the number. */
export function readCurrencyBefore(line: Line, from: number): { readonly code: string; readonly to: number } | null {
  let text = "";
  for (let to = from + 1; to <= from + SYMBOL_TOKENS; to++) {
    text += line[to - 1]?.text ?? "";
    const code = CURRENCY_SYMBOLS.get(LOWER_CASE.test(text) ? text.toUpperCase() : text);
    if (code !== undefined && !NAMESAKES.has(text) && startsNumber(line, to)) return { code, to };
    if (!joined(line, to)) return null;
  }
  return null;
}

const startsNumber = (line: Line, index: number): boolean =>
  isNumber(line, index) || (/^[-−–.]$/.test(wordAt(line, index)) && isNumber(line, index + 1));

const SUBUNIT_NAMES = new Set(SUBUNITS.values());

/** Whether a unit is a hundredth of a currency. */
export const isSubunit = (unit: string | null): boolean => unit !== null && SUBUNIT_NAMES.has(unit);
