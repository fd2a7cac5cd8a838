import { readDayAndMonth } from "./dayAndMonth.js";
import type { Figure } from "../figure.js";
import { isNumber, type Line } from "../line.js";
import { readMonthRange } from "./monthRanges.js";
import { readNamedPeriod, readNumberedPeriod } from "./periods.js";
import { readWeekday } from "./weekdays.js";
import { readEra, readNumericDate, readShortYear, readYear } from "./years.js";

type Reader = (line: Line, from: number) => Figure | null;

const FROM_DIGITS: readonly Reader[] = [readNumericDate, readEra, readDayAndMonth, readNumberedPeriod, readYear];
const FROM_WORDS: readonly Reader[] = [
  readWeekday,
  readMonthRange,
  readDayAndMonth,
  readNamedPeriod,
  readShortYear,
  readEra,
];

/** Calendar dates and their parts: days, months, years, quarters, seasons, decades, centuries, weekdays. */
export function readDate(line: Line, from: number): Figure | null {
  const readers = isNumber(line, from) ? FROM_DIGITS : FROM_WORDS;
  for (const read of readers) {
    const figure = read(line, from);
    if (figure !== null) return figure;
  }
  return null;
}
