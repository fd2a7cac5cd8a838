import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { WEEKDAYS } from "../../claims/number/lexicon/calendar.js";
import { upperFirst } from "../../text/capitals.js";

const DAY = /^\d{4}-\d\d-\d\d$/;
const NAMED = /^(\p{L}+day)(?=,? \S*\d|,? \p{Lu})/u;
const NAMES = [...WEEKDAYS.keys()];

/** A day with the weekday that it has by the calendar, where a text gives it another: `Thursday, 3 September 2026`; null where it does not. */
export function withRightWeekday({ text, quantity: { date } }: NumberClaim): string | null {
  const [, named = ""] = NAMED.exec(text) ?? [];
  const told = WEEKDAYS.get(named.toLowerCase());
  if (told === undefined || date === null || !DAY.test(date)) return null;
  const right = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  return right === told ? null : upperFirst(NAMES[right - 1] ?? "") + text.slice(named.length);
}
