import { dateOf, type Figure } from "../figure.js";
import { AMBIGUOUS_MONTHS } from "../lexicon/calendar.js";
import { isCapitalised, isDash, isWord, opensSentence, wordAt, type Line } from "../line.js";
import { dayAt, monthAt, monthSpan, yearAfter } from "./calendar.js";

/** The most months that a range is read over. */
const LONGEST = 60;

/** A range of months: `between January and March`, `from May to July`, `January-March 2024`, `November 2019 to March 2020`. */
export function readMonthRange(line: Line, from: number): Figure | null {
  const first = monthAt(line, from);
  if (first === null || dayAt(line, from - 1) !== null) return null;
  const start = yearAfter(line, first.to);
  const joint = jointAfter(line, from, start.to);
  const last = joint === null ? null : monthAt(line, joint);
  if (last === null || dayAt(line, last.to) !== null) return null;
  const end = yearAfter(line, last.to);
  if (end.year === null && isDoubtful(line, from, last.to)) return null;
  const months = last.month - first.month;
  const years = start.year !== null && end.year !== null ? end.year - start.year : months < 0 ? 1 : 0;
  const length = years * 12 + months + 1;
  if (length < 2 || length > LONGEST) return null;
  const year = start.year ?? (end.year === null ? null : end.year - years);
  return dateOf({ from, to: end.to }, monthSpan(year, first.month, length));
}

/** The index after a dash or `to`; after `and` only where `between` stands before; not after the `to` of a change (`moved from May to July`). */
function jointAfter(line: Line, from: number, at: number): number | null {
  const before = wordAt(line, from - 1);
  if (isDash(line, at)) return at + 1;
  switch (wordAt(line, at)) {
    case "to":
    case "until":
    case "through":
      return before === "from" && MOVED.test(wordAt(line, from - 2)) ? null : at + 1;
    case "and":
      return before === "between" ? at + 1 : null;
    default:
      return null;
  }
}

const MOVED =
  /^(?:moved|postponed|delayed|changed|shifted|rescheduled|put|back|brought|forward|rose|fell|up|down|it|them|date)$/;

/** `Theresa May to June Smith`: names of other things, as other names about them show. */
const isDoubtful = (line: Line, from: number, to: number): boolean =>
  AMBIGUOUS_MONTHS.has(wordAt(line, from)) &&
  ((isWord(line, from - 1) && isCapitalised(line, from - 1) && !opensSentence(line, from - 1)) ||
    (isWord(line, to) && isCapitalised(line, to)));
