import { UNITS } from "../lexicon/units.js";
import { isWord, wordAt, type Line, type Stretch } from "../line.js";
import type { Category } from "../numberClaim.js";
import { rounded } from "./digits.js";
import { readNumeral, type Numeral } from "./numeral.js";
import { isSubunit, readCurrencyBefore, readUnit } from "./units.js";

/** A number with the currency before it or the unit after it. */
export interface Amount extends Stretch {
  readonly numeral: Numeral;
  readonly value: number;
  readonly precision: number;
  readonly category: Category;
  readonly unit: string | null;
}

export const readAmount = (line: Line, from: number): Amount | null => amountOf(line, from, readNumeral(line, from));

/** The amount that starts at a token, given the bare number that does; a currency may stand before the number. */
export function amountOf(line: Line, from: number, bare: Numeral | null): Amount | null {
  const currency = bare === null ? readCurrencyBefore(line, from) : null;
  const numeral = currency === null ? bare : readNumeral(line, currency.to);
  if (numeral === null) return null;
  const { value, precision, to } = numeral;
  if (currency !== null) return { numeral, from, to, value, precision, category: "money", unit: currency.code };
  const metres = inMetres(line, numeral);
  if (metres !== null) return metres;
  const found = readUnit(line, to);
  if (found === null) return belowZero(line, { numeral, from, to, value, precision, category: "count", unit: null });
  const { category, unit, scale } = found;
  const amount = { numeral, from, to: found.to, value: value * scale, precision: precision * scale, category, unit };
  return belowZero(line, withRest(line, amount));
}

/** `12 below zero`, `12 degrees below zero` */
function belowZero(line: Line, amount: Amount): Amount {
  if (wordAt(line, amount.to) !== "below" || wordAt(line, amount.to + 1) !== "zero") return amount;
  return { ...amount, to: amount.to + 2, value: -amount.value, category: "measure", unit: amount.unit ?? "degree" };
}

const METRES_AFTER =
  /^(?:deep|long|wide|tall|high|away|sprint|race|final|hurdles|relay|freestyle|backstroke|butterfly|breaststroke|medley|steeplechase|dash|individual|apart|thick|ahead|short|champion|record|pool)$/;
const METRES_FROM = /^(?:from|off|above|below|x|by)$/;
/** A larger figure than this with an `m` and no currency is of metres. */
const MOST_MILLIONS = 1000;

/** `100m deep`, `the 200m final`, `at 2,300m`: the letter is the metre's, not the million's. */
function inMetres(line: Line, numeral: Numeral): Amount | null {
  const { from, to, value, precision } = numeral;
  if (line[to - 1]?.text !== "m") return null;
  const bare = { ...numeral, to: to - 1, value: value / 1e6, precision: precision / 1e6, scaled: false };
  const placed = METRES_FROM.test(wordAt(line, to)) && isWord(line, to + 1);
  if (!placed && !isRace(line, from) && !METRES_AFTER.test(wordAt(line, to)) && bare.value < MOST_MILLIONS) return null;
  return { numeral: bare, from, to, value: bare.value, precision: bare.precision, category: "measure", unit: "metre" };
}

/** `the women's 100m`, `ran 400m` */
const isRace = (line: Line, from: number): boolean =>
  wordAt(line, from - 1) === "'s"
    ? /^(?:men|women)$/.test(wordAt(line, from - 2))
    : /^(?:ran|run|running|swam|swim|swimming|sprinted)$/.test(wordAt(line, from - 1));

/** `5 feet 2 inches`, `2 years and 3 months`, `thirteen dollars forty-five cents`, `one year and a half`. */
function withRest(line: Line, amount: Amount): Amount {
  const half = andHalf(line, amount.to);
  if (half !== null) return { ...amount, to: half, value: amount.value + 0.5, precision: 0.5 };
  const joint = /^(?:and|,)$/.test(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  const rest = readRest(line, joint, amount);
  if (rest === null) return amount;
  return { ...amount, to: rest.to, value: rounded(amount.value + rest.value), precision: rest.precision };
}

/** What is left over, in a smaller unit, as a part of the larger. */
function readRest(
  line: Line,
  at: number,
  amount: Amount,
): { readonly to: number; readonly value: number; readonly precision: number } | null {
  const larger = UNITS.get(amount.unit ?? "");
  const money = amount.category === "money" && !isSubunit(amount.unit);
  const numeral = larger !== undefined || money ? readNumeral(line, at) : null;
  if (numeral === null || numeral.scaled) return null;
  const unit = readUnit(line, numeral.to);
  const part = unit === null ? barePart(line, at, amount, numeral) : partOf(amount, unit.unit);
  if (part === null || part >= 1 || numeral.value * part >= 1) return null;
  return { to: unit?.to ?? numeral.to, value: numeral.value * part, precision: part };
}

function partOf({ unit, category }: Amount, rest: string): number | null {
  const [larger, smaller] = [UNITS.get(unit ?? ""), UNITS.get(rest)];
  if (category === "money") return isSubunit(rest) ? 0.01 : null;
  return larger !== undefined && smaller?.dimension === larger.dimension ? smaller.factor / larger.factor : null;
}

/** `15 dollars 50` */
const barePart = (line: Line, at: number, { category, to }: Amount, numeral: Numeral): number | null =>
  category === "money" && at === to && /^\d\d$/.test(wordAt(line, at)) && !isWord(line, numeral.to) ? 0.01 : null;

/** The index after `and a half`; null where it does not stand there. */
export function andHalf(line: Line, at: number): number | null {
  return wordAt(line, at) === "and" && /^an?$/.test(wordAt(line, at + 1)) && wordAt(line, at + 2) === "half"
    ? at + 3
    : null;
}
