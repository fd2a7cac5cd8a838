import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { WEEKDAYS } from "../../claims/number/lexicon/calendar.js";
import { upperFirst } from "../../text/capitals.js";
import { weekdayOf } from "./dates.js";

const NAMED = /^(\p{L}+day)(?=,? \S*\d|,? \p{Lu})/u;
const NAMES = [...WEEKDAYS.keys()];

/** A day with the weekday that it has by the calendar, where a text gives it another: `Thursday, 3 September 2026`; null where it does not. */
export function withRightWeekday({ text, quantity: { date } }: NumberClaim): string | null {
  const [, named = ""] = NAMED.exec(text) ?? [];
  const told = WEEKDAYS.get(named.toLowerCase());
  const right = date === null ? null : weekdayOf(date);
  if (told === undefined || right === null || Number(right) === told) return null;
  return upperFirst(NAMES[Number(right) - 1] ?? "") + text.slice(named.length);
}
