import { figureOf, type Figure } from "./figure.js";
import { UNITS } from "./lexicon/units.js";
import { isDash, isNumber, pastHyphen, wordAt, type Line, type Stretch } from "./line.js";
import { readNumeral, type Numeral } from "./numeral.js";
import type { Category } from "./numberClaim.js";
import { readCurrencyBefore, readUnit } from "./units.js";

/** A number with the currency before it or the unit after it. */
export interface Amount extends Stretch {
  readonly numeral: Numeral;
  readonly value: number;
  readonly precision: number;
  readonly category: Category;
  readonly unit: string | null;
}

export function readAmount(line: Line, from: number): Amount | null {
  const currency = readCurrencyBefore(line, from);
  const numeral = readNumeral(line, currency?.to ?? from);
  if (numeral === null) return null;
  const { value, precision } = numeral;
  if (currency !== null) return { numeral, from, to: numeral.to, value, precision, category: "money", unit: currency.code };
  const unit = readUnit(line, numeral.to);
  if (unit === null) return { numeral, from, to: numeral.to, value, precision, category: "count", unit: null };
  const { to, category, scale } = unit;
  const amount = { numeral, from, to, value: value * scale, precision: precision * scale, category, unit: unit.unit };
  return withRest(line, amount);
}

/** `5 feet 2 inches`, `2 years and 3 months`, `thirteen dollars forty-five cents`, `a year and a half`. */
function withRest(line: Line, amount: Amount): Amount {
  const half = andHalf(line, amount.to);
  if (half !== null) return { ...amount, to: half, value: amount.value + 0.5, precision: 0.5 };
  const joint = /^(?:and|,)$/.test(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  const ratio = ratioTo(line, joint, amount);
  if (ratio === null) return amount;
  return { ...amount, to: ratio.to, value: round(amount.value + ratio.value), precision: ratio.precision };
}

/** The rest in a smaller unit, as a part of the larger. */
function ratioTo(line: Line, at: number, amount: Amount): { to: number; value: number; precision: number } | null {
  const larger = UNITS.get(amount.unit ?? "");
  const numeral = larger !== undefined || amount.category === "money" ? readNumeral(line, at) : null;
  if (numeral === null || numeral.scaled) return null;
  const rest = readUnit(line, numeral.to);
  if (rest === null) return null;
  const smaller = UNITS.get(rest.unit);
  const part = larger !== undefined && smaller?.dimension === larger.dimension ? smaller.factor / larger.factor : isSubunit(rest.unit) && amount.category === "money" && !isSubunit(amount.unit) ? 0.01 : 1;
  if (part >= 1 || numeral.value * part >= 1) return null;
  return { to: rest.to, value: numeral.value * part, precision: part };
}

const isSubunit = (unit: string | null): boolean => unit !== null && /^(?:cent|euro cent|penny|kopeck)$/.test(unit);

const round = (value: number): number => Number(value.toPrecision(15));

/** The index after `and a half`; null where it does not stand there. */
export function andHalf(line: Line, at: number): number | null {
  return wordAt(line, at) === "and" && /^an?$/.test(wordAt(line, at + 1)) && wordAt(line, at + 2) === "half" ? at + 3 : null;
}

/** One figure or, where a second is tied to it, a range. */
export function readAmounts(line: Line, from: number): Figure | null {
  const first = readAmount(line, from);
  if (first === null) return null;
  return readRange(line, first) ?? single(first);
}

function single(amount: Amount): Figure {
  const { category, value, unit, precision, numeral } = amount;
  return figureOf(amount, category, value, unit, precision, numeral);
}

function readRange(line: Line, first: Amount): Figure | null {
  const joint = jointAt(line, first);
  const second = joint === null ? null : readAmount(line, joint);
  if (second === null || joint === null) return null;
  if (isDash(line, second.to) && isNumber(line, second.to + 1)) return null;
  const sameKind = first.category === second.category && first.unit === second.unit;
  if (!sameKind && (first.category !== "count" || first.numeral.scaled !== second.numeral.scaled) && !(first.category === "money" && second.category === "count") && first.category !== "count") return null;
  const unitOwner = second.category === "count" ? first : second;
  const scale = scaleShared(first, second);
  const [low, high] = [first.value * scale, second.value];
  if (!(low < high)) return null;
  const { category, unit } = unitOwner;
  const { from } = first;
  const precision = Math.min(first.precision * scale, second.precision);
  const core = { from: first.numeral.from, to: second.numeral.to };
  return { ...figureOf({ from, to: second.to }, category, 0, unit, precision, core), value: null, low, high };
}

/** `4.1 to 4.6 million`: the scale that the first figure has from the second. */
function scaleShared(first: Amount, second: Amount): number {
  if (first.numeral.scaled || !second.numeral.scaled || first.value >= 1000) return 1;
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.abs(second.value)) / 3));
  return first.value * scale < second.value ? scale : 1;
}

const CHANGE = /^(?:ris|rose|grow|grew|grown|increas|jump|climb|soar|surg|fall|fell|drop|declin|decreas|slip|slid|plung|tumbl|cut|rais|lower|reduc|widen|narrow|shrank|shrunk|go|went|gone|gain|mov|chang|chas|expand|swell|swol|up|down|doubl|dip|rebound|revis|upgrad|downgrad|extend|lift|bring|brought|hik|push|boost|shift|turn|trim|slash|edg|eas|improv|advanc|stretch|sank|sunk|sink|crept|creep|mount|rocket|skyrocket|spik)/;

/** The index of a range's second figure: after a dash, `to`, `or`, or `and` with `between` before. */
function jointAt(line: Line, first: Amount): number | null {
  const at = first.to;
  const before = wordAt(line, first.from - 1);
  if (isDash(line, at)) return isNumber(line, at + 1) || line[at + 1]?.kind === "punctuation" || first.numeral.words ? at + 1 : null;
  switch (wordAt(line, at)) {
    case "to":
    case "through":
      if (wordAt(line, pastHyphen(line, first.to)) === "") return null;
      return before === "from" && changesBefore(line, first.from - 1) ? null : at + 1;
    case "and":
      return before === "between" ? pastHedge(line, at + 1) : null;
    case "or":
      return first.category === "count" && !first.numeral.scaled && first.value < 100 ? at + 1 : null;
    default:
      return null;
  }
}

const pastHedge = (line: Line, at: number): number => (wordAt(line, at) === "about" || wordAt(line, at) === "around" ? at + 1 : at);

/** Whether something changes from one figure to another: then they are two. */
function changesBefore(line: Line, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 8); index--) {
    if (/^[.!?;]$/.test(wordAt(line, index))) return false;
    if (CHANGE.test(wordAt(line, index))) return true;
  }
  return false;
}
