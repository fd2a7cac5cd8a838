import { rounded } from "./digits.js";
import { amountOf, readAmount, type Amount } from "./amount.js";
import { figureOf, type Figure } from "../figure.js";
import { isCapitalised, isDash, isNumber, wordAt, type Line } from "../line.js";
import { isSomeDay } from "./one.js";
import type { Reader } from "../reader.js";

/** One figure or, where a second is tied to it, a range. */
export const readNumber: Reader = (line, from, numeral) => {
  const first = amountOf(line, from, numeral);
  if (first === null) return null;
  const joint = jointAt(line, first);
  const second = joint === null ? null : readAmount(line, joint);
  const range = second === null ? null : rangeOf(first, second);
  if (range !== null && !continues(line, range.to) && !isStepTo(line, first, range)) return range;
  const { category, value, unit, precision } = first;
  // A bare `one` is read elsewhere, by what it counts.
  if (wordAt(line, from) === "one" && category === "count" && first.to === from + 1) return null;
  if (isSomeDay(line, from)) return null;
  return figureOf(first, category, value, unit, precision, first.numeral);
};

/** Part of a longer run of figures is no range. */
const continues = (line: Line, at: number): boolean => isDash(line, at) && isNumber(line, at + 1);

/** By how much wider ends than this a range is none after a verb of change: `rose Rs 350 to Rs 62,950`, `goes up by €10 to €150` tell a step and where it led. */
const WIDEST_STEP = 5;
/** And where both ends have their unit: `climbs by €177m to €465m`. */
const WIDEST_UNITED_STEP = 2;

function isStepTo(line: Line, { from, unit }: Amount, { low, high }: Figure): boolean {
  const by = wordAt(line, from - 1) === "by" && changesBefore(line, from - 1);
  const widest = by && unit !== null ? WIDEST_UNITED_STEP : WIDEST_STEP;
  return (high ?? 0) > (low ?? 0) * widest && (by || isChange(wordAt(line, from - 1)));
}

function rangeOf(first: Amount, second: Amount): Figure | null {
  const owner = ownerOf(first, second);
  if (owner === null) return null;
  const scale = sharedScale(first, second);
  const [a, b] = [rounded(first.value * scale), second.value];
  // Figures that fall are a range only where they share a scale (`635 to 541 million years ago`).
  if (a === b || (a > b && scale === 1)) return null;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const core = { from: first.numeral.from, to: second.numeral.to };
  const precision = Math.min(first.precision * scale, second.precision);
  const { category, unit } = owner;
  return {
    ...figureOf({ from: first.from, to: second.to }, category, 0, unit, precision, core),
    value: null,
    low,
    high,
  };
}

/** The one of two amounts that gives the range its unit; null where they are of different things. */
function ownerOf(first: Amount, second: Amount): Amount | null {
  if (first.unit === second.unit && first.category === second.category) return first;
  if (first.unit === null) return second;
  return second.unit === null && first.category === "money" ? first : null;
}

/** The most by which the ends of a range that shares its scale differ: `500 to 1 million` are five hundred and a million. */
const WIDEST = 100;

/** `4.1 to 4.6 million`: the scale that the first figure has from the second. */
function sharedScale(first: Amount, second: Amount): number {
  if (first.numeral.scaled || !second.numeral.scaled || first.value <= 0 || first.value >= 1000) return 1;
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.abs(second.value)) / 3));
  const ratio = (first.value * scale) / second.value;
  return ratio < WIDEST ? scale : 1;
}

/** The index of a range's second figure: after a dash, `to`, `or`, or `and` with `between` before. */
function jointAt(line: Line, first: Amount): number | null {
  const at = first.to;
  const opener = beforeHedge(line, first.from);
  const before = wordAt(line, opener);
  // `18-to-24`, `18- to 24-year-olds`
  if (isDash(line, at) && wordAt(line, at + 1) === "to") return isDash(line, at + 2) ? at + 3 : at + 2;
  if (isDash(line, at)) return isCapitalised(line, at + 1) && isNumber(line, at - 1) ? null : at + 1;
  switch (wordAt(line, at)) {
    case "to":
    case "through":
      return before === "from" && (changesBefore(line, opener) || isGapped(line, opener)) ? null : at + 1;
    case "and":
      return before === "between" ? pastHedge(line, at + 1) : null;
    case "or":
      return first.unit === null && !first.numeral.scaled && first.value < 100 ? at + 1 : null;
    default:
      return null;
  }
}

const HEDGES = /^(?:just|a|little|bit|over|about|around|some|nearly|almost|roughly|under|more|less|than)$/;

/** The index of the word before a figure and its hedge. */
function beforeHedge(line: Line, from: number): number {
  let at = from - 1;
  while (HEDGES.test(wordAt(line, at))) at--;
  return at;
}

const pastHedge = (line: Line, at: number): number => (/^(?:about|around|some)$/.test(wordAt(line, at)) ? at + 1 : at);

/** How far before `from` a verb of change is looked for. */
const REACH = 8;

/** Stems of verbs of change: between such a verb's `from` and `to` stand two figures, not a range. */
const STEMS =
  `ris rose grow grew increas jump climb soar surg fall fell drop declin decreas slip slid plung tumbl cut rais lower reduc
  widen narrow shrank shrunk go went gone gain mov chang expand swell swol up down doubl dip rebound revis upgrad downgrad extend lift
  bring brought hik push boost shift turn trim slash edg eas improv advanc stretch sank sunk sink crept creep mount rocket skyrocket spik`
    .split(/\s+/)
    .join("|");
const CHANGES = new RegExp(`^(?:${STEMS})(?:e|es|s|ed|en|d|n|ing|th|tions?|ements?|[bdgmnpt](?:ed|en|ing))?$`);

function changesBefore(line: Line, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = wordAt(line, index);
    if (/^[.!?;]$/.test(word)) return false;
    if (isChange(word)) return true;
  }
  return false;
}

/** How far the `from` of one change stands from that of the next, which leaves its verb out. */
const NEXT_CHANGE = 12;

/** `Labour rose from 21 to 26, the Greens from six to 11`: the verb of change is said once. */
function isGapped(line: Line, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - NEXT_CHANGE); index--) {
    if (/^[.!?;]$/.test(wordAt(line, index))) return false;
    if (wordAt(line, index) === "from") return changesBefore(line, index) || isGapped(line, index);
  }
  return false;
}

const isChange = (word: string): boolean => CHANGES.test(word);
