import { dateOf, type Figure } from "../figure.js";
import { WEEKDAYS } from "../lexicon/calendar.js";
import { ORDINALS } from "../lexicon/numberWords.js";
import { isCapitalised, wordAt, type Line } from "../line.js";
import { monthAt, yearAfter } from "./calendar.js";

/** No month has more of one weekday. */
const MOST = 5;

/** `the second Sunday of February`, `the last Friday in May 2026` */
export function readWeekdayOfMonth(line: Line, from: number): Figure | null {
  const turn = wordAt(line, from) === "last" ? -1 : (ORDINALS.get(wordAt(line, from)) ?? MOST + 1);
  const weekday = WEEKDAYS.get(wordAt(line, from + 1));
  if (turn > MOST || weekday === undefined || !isCapitalised(line, from + 1)) return null;
  const month = /^(?:of|in)$/.test(wordAt(line, from + 2)) ? monthAt(line, from + 3) : null;
  if (month === null) return null;
  const { year, to } = yearAfter(line, month.to);
  return dateOf({ from, to }, { kind: "weekdayOfMonth", year, month: month.month, weekday, count: turn });
}
