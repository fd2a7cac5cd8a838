import { calendar, dayAt, monthAt, yearAfter } from "./calendar.js";
import { dateOf, type Figure } from "../figure.js";
import { AMBIGUOUS_MONTHS } from "../lexicon/calendar.js";
import { ORDINALS } from "../lexicon/numberWords.js";
import {
  endsClause,
  isCapitalised,
  isDash,
  isHyphen,
  isWord,
  joined,
  opensSentence,
  pastHyphen,
  wordAt,
  type Line,
} from "../line.js";
import { wordSet } from "../../../text/wordSet.js";

/** A day or month: `25 October 2025`, `Sept. 14`, `12-14 June`, `the first of September`, `October 2019`, `in May`. */
export function readDayAndMonth(line: Line, from: number): Figure | null {
  return readDayFirst(line, from) ?? readMonthFirst(line, from);
}

interface Day {
  readonly day: number;
  readonly lastDay: number | null;
  readonly to: number;
}

function readDayFirst(line: Line, from: number): Figure | null {
  const day = readDays(line, from) ?? ordinalDay(line, from);
  if (day === null) return null;
  const of = wordAt(line, day.to) === "of" ? day.to + 1 : pastHyphen(line, day.to);
  const month = monthAt(line, of);
  if (month === null) return null;
  const { year, to } = yearAfter(line, month.to);
  return dateOf({ from, to }, calendar({ year, month: month.month, day: day.day, lastDay: day.lastDay }));
}

/** A day or a span of days in digits: `12`, `12th`, `12-14`, `12 to 14`. */
function readDays(line: Line, from: number): Day | null {
  const first = dayAt(line, from);
  if (first === null) return null;
  const tied = isDash(line, first.to) || /^(?:to|and)$/.test(wordAt(line, first.to));
  const last = tied ? dayAt(line, first.to + 1) : null;
  if (last === null || last.day <= first.day) return { day: first.day, lastDay: null, to: first.to };
  return { day: first.day, lastDay: last.day, to: last.to };
}

/** `first`, `twenty-third` */
function ordinalDay(line: Line, from: number): Day | null {
  const tens = isHyphen(line, from + 1) ? (TENS.get(wordAt(line, from)) ?? 0) : 0;
  const at = tens > 0 ? from + 2 : from;
  const unit = ORDINALS.get(wordAt(line, at));
  return unit === undefined || unit + tens > 31 ? null : { day: unit + tens, lastDay: null, to: at + 1 };
}

const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);

function readMonthFirst(line: Line, from: number): Figure | null {
  const month = monthAt(line, from);
  if (month === null) return null;
  const day = dayAfter(line, month.to);
  if (day !== null) {
    const { year, to } = yearAfter(line, day.to);
    return dateOf({ from, to }, calendar({ year, month: month.month, day: day.day, lastDay: day.lastDay }));
  }
  const { year, to } = yearAfter(line, month.to);
  if (year === null && !isMonth(line, from, month.to)) return null;
  return dateOf({ from, to }, calendar({ year, month: month.month }));
}

/** A day after its month: `December 2`, `December the 2nd`; not the hour or share that digits may go on to give. */
function dayAfter(line: Line, at: number): Day | null {
  const the = wordAt(line, at) === "the";
  const day = readDays(line, the ? at + 1 : at) ?? (the ? ordinalDay(line, at + 1) : null);
  if (day === null || wordAt(line, day.to) === "%") return null;
  return wordAt(line, day.to) === ":" && joined(line, day.to + 1) ? null : day;
}

const DATE_BEFORE = wordSet(
  "in of by since until till last next this late early mid from to during before after for every through between and or - – ( end around coming previous",
);

/** A month without a day or year: `in May`, but not `Theresa May` or `may`. */
function isMonth(line: Line, from: number, to: number): boolean {
  const before = wordAt(line, from - 1);
  const name = wordAt(line, from);
  if (!AMBIGUOUS_MONTHS.has(name)) return true;
  if (DATE_BEFORE.has(before))
    return before === "of" || before === "in" || !(isCapitalised(line, to) && isWord(line, to));
  if (line.length <= 2) return true;
  const named = isCapitalised(line, from - 1) || opensSentence(line, from) || name === "may" || name === "march";
  return !named && (endsClause(line, to) || /^(?:and|to|when|but|with|after|as|at)$/.test(wordAt(line, to)));
}
