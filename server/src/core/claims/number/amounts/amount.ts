import { isNumber, isWord, joined, wordAt, type Line, type Stretch } from "../line.js";
import type { Category } from "../numberClaim.js";
import { readNumeral, type Numeral } from "./numeral.js";
import { withRest } from "./compound.js";
import { readCurrencyBefore } from "./currencyBefore.js";
import { readUnit } from "./units.js";
import { wordSet } from "../../../text/wordSet.js";

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
  const minutes = inMinutes(line, numeral);
  if (minutes !== null) return withRest(line, minutes);
  const metres = inMetres(line, numeral);
  if (metres !== null) return metres;
  const found = readUnit(line, to);
  if (found === null) return belowZero(line, { numeral, from, to, value, precision, category: "count", unit: null });
  const { category, unit, scale } = found;
  const amount = { numeral, from, to: found.to, value: value * scale, precision: precision * scale, category, unit };
  return belowZero(line, withRest(line, amount));
}

/** `12 below zero`, `12 degrees below zero Fahrenheit` */
function belowZero(line: Line, amount: Amount): Amount {
  if (wordAt(line, amount.to) !== "below" || wordAt(line, amount.to + 1) !== "zero") return amount;
  const scale = readUnit(line, amount.to + 2);
  const { unit, to } = scale?.unit.startsWith("degree ") ? scale : { unit: amount.unit ?? "degree", to: amount.to + 2 };
  return { ...amount, to, value: -amount.value, category: "measure", unit };
}

const METRES_AFTER =
  /^(?:deep|down|underground|underwater|offshore|long|wide|tall|high|away|sprint|race|final|hurdles|relay|freestyle|backstroke|butterfly|breaststroke|medley|steeplechase|dash|individual|apart|thick|ahead|short|champion|record|pool)$/;
/** What lies so deep, or is sold by length: `under 1.6m of snow`. */
const DEEP =
  /^(?:snow|ice|water|rain|mud|sand|rubble|debris|earth|soil|silt|peat|concrete|rope|cable|pipe|fencing|fabric|cloth)$/;
const METRES_FROM = /^(?:from|off|above|below|x|by)$/;
/** A larger figure than this with an `m` and no currency is of metres. */
const MOST_MILLIONS = 1000;

/** `100m deep`, `the 200m final`, `at 2,300m`: the letter is the metre's, not the million's. */
function inMetres(line: Line, numeral: Numeral): Amount | null {
  const { from, to, value, precision } = numeral;
  if (line[to - 1]?.text !== "m") return null;
  const bare = { ...numeral, to: to - 1, value: value / 1e6, precision: precision / 1e6, scaled: false };
  const isDepth = wordAt(line, to) === "of" && DEEP.test(wordAt(line, to + 1));
  const placed = isDepth || (METRES_FROM.test(wordAt(line, to)) && isWord(line, to + 1)) || isOfLength(line, from);
  const sure = placed || isRace(line, from) || METRES_AFTER.test(wordAt(line, to)) || isConverted(line, to);
  if (!sure && bare.value < MOST_MILLIONS) return null;
  return { numeral: bare, from, to, value: bare.value, precision: bare.precision, category: "measure", unit: "metre" };
}

/** `12m 30s`: the letter is the minute's. */
function inMinutes(line: Line, numeral: Numeral): Amount | null {
  const { from, to, value, precision } = numeral;
  if (line[to - 1]?.text !== "m" || !/^\d{1,2}$/.test(wordAt(line, to))) return null;
  if (!/^(?:s|sec|secs)$/.test(wordAt(line, to + 1)) || !joined(line, to + 1)) return null;
  const bare = { ...numeral, to: to - 1, value: value / 1e6, precision: precision / 1e6, scaled: false };
  return {
    numeral: bare,
    from,
    to,
    value: bare.value,
    precision: bare.precision,
    category: "duration",
    unit: "minute",
  };
}

/** How far before a figure a word for what is measured in metres is looked for. */
const LENGTH_REACH = 7;
const LENGTHS = wordSet(
  `high tall deep wide gap wave waves swell swells surge depth width height length tide tides snow snowdrifts drifts`,
);

/** `waves as high as 2.5m`, `Gap in the door: 0.4m` */
function isOfLength(line: Line, from: number): boolean {
  for (let index = from - 1; index >= from - LENGTH_REACH; index--) {
    if (/^[.;$£€]$/.test(wordAt(line, index))) return false;
    if (LENGTHS.has(wordAt(line, index))) return true;
  }
  return false;
}

/** `9.6m (more than 31ft)` */
function isConverted(line: Line, at: number): boolean {
  if (wordAt(line, at) !== "(") return false;
  for (let index = at + 1; index < line.length && wordAt(line, index) !== ")"; index++)
    if (isNumber(line, index)) return /^(?:ft|feet|in|inches|yards?|yd|miles?)$/.test(wordAt(line, index + 1));
  return false;
}

/** `the women's 100m`, `ran 400m` */
const isRace = (line: Line, from: number): boolean =>
  wordAt(line, from - 1) === "'s"
    ? /^(?:men|women)$/.test(wordAt(line, from - 2))
    : /^(?:ran|run|running|swam|swim|swimming|sprinted)$/.test(wordAt(line, from - 1));
