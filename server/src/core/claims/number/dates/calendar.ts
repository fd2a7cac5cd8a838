import { MONTHS } from "../lexicon/calendar.js";
import { isCapitalised, isNumber, isWord, joined, wordAt, type Line } from "../line.js";
import type { Turn, When } from "./when.js";

/** The parts of a calendar date that are said; the rest is null. */
export interface CalendarParts {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly lastDay?: number | null;
  readonly turn?: Turn | null;
}

export const calendar = ({
  year = null,
  month = null,
  day = null,
  lastDay = null,
  turn = null,
}: CalendarParts): When => ({
  kind: "calendar",
  year,
  month,
  day,
  lastDay,
  turn,
});

/** So many months from a month on, of a year or of the nearest. */
export const monthSpan = (year: number | null, month: number, length: number, turn: Turn | null = null): When => ({
  kind: "months",
  year,
  month,
  length,
  turn,
});

/** An interval of years, in ISO 8601. */
export const yearSpan = (first: number, last: number): When => ({ kind: "fixed", iso: `${four(first)}/${four(last)}` });

const four = (year: number): string => String(year).padStart(4, "0");

/** A four-figure year at an index. */
export function yearAt(line: Line, index: number): number | null {
  const text = wordAt(line, index);
  return isNumber(line, index) && text.length === 4 && /^(?:1\d|20|21)\d\d$/.test(text) ? Number(text) : null;
}

interface Placed {
  readonly to: number;
}

const ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** A day of the month, with or without its ordinal ending; `to` is the index after it. */
export function dayAt(
  line: Line,
  index: number,
): (Placed & { readonly day: number; readonly suffixed: boolean }) | null {
  const text = wordAt(line, index);
  if (!isNumber(line, index) || text.length > 2) return null;
  const day = Number(text);
  if (day < 1 || day > 31) return null;
  const suffixed = joined(line, index + 1) && ENDINGS.has(wordAt(line, index + 1));
  return { day, suffixed, to: suffixed ? index + 2 : index + 1 };
}

const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** A month's number at an index; `to` is the index after it and the stop of its abbreviation. */
export function monthAt(line: Line, index: number): (Placed & { readonly month: number }) | null {
  const word = wordAt(line, index);
  const month = isWord(line, index) && isCapitalised(line, index) ? MONTHS.get(word) : undefined;
  if (month === undefined) return null;
  const stop = ABBREVIATED.test(word) && wordAt(line, index + 1) === "." && joined(line, index + 1);
  return { month, to: stop ? index + 2 : index + 1 };
}

/** The year after a day, month or period, with or without a comma; null where none is said. */
export function yearAfter(line: Line, at: number): Placed & { readonly year: number | null } {
  const index = /^(?:,|of)$/.test(wordAt(line, at)) ? at + 1 : at;
  const year = yearAt(line, index);
  if (year !== null) return { year, to: index + 1 };
  return shortYearAt(line, index) ?? { year: null, to: at };
}

/** `’78`: after 1939, before 2040. */
export function shortYearAt(line: Line, at: number): (Placed & { readonly year: number }) | null {
  if (!/^['’‘]$/.test(wordAt(line, at)) || (joined(line, at) && at > 0)) return null;
  if (!joined(line, at + 1) || !/^\d\d$/.test(wordAt(line, at + 1))) return null;
  const two = Number(wordAt(line, at + 1));
  return { year: two < 40 ? 2000 + two : 1900 + two, to: at + 2 };
}
