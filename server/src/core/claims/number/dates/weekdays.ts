import { readDayAndMonth } from "./dayAndMonth.js";
import { dateOf, type Figure } from "../figure.js";
import { EVERY_WEEK, WEEKDAYS } from "../lexicon/calendar.js";
import { isCapitalised, wordAt, type Line } from "../line.js";

/** `Tuesday`, `Saturday 25 October 2025`, `Tuesday, December 2`; and `Tuesdays`, which are no one day. */
export function readWeekday(line: Line, from: number): Figure | null {
  const every = isCapitalised(line, from) ? EVERY_WEEK.get(wordAt(line, from)) : undefined;
  if (every !== undefined) return dateOf({ from, to: from + 1 }, { kind: "fixed", iso: `-W-${every}` });
  const weekday = WEEKDAYS.get(wordAt(line, from));
  if (weekday === undefined || !isCapitalised(line, from)) return null;
  const dated = readDayAndMonth(line, /^[.,]$/.test(wordAt(line, from + 1)) ? from + 2 : from + 1);
  if (dated?.when?.kind === "calendar" && dated.when.day !== null)
    return { ...dated, from, core: { from, to: dated.to } };
  return isNamesake(line, from) ? null : dateOf({ from, to: from + 1 }, { kind: "weekday", weekday, turn: null });
}

const NAMES_BEFORE = /^(?:black|good|bloody|easter|super|palm|cyber|ash|shrove|maundy|giving)$/;
const NAMES_AFTER = /^(?:times|telegraph|mirror|mail|express|post|league|night)$/;

/** `Black Friday`, `Sunday Times`: no day is meant. */
const isNamesake = (line: Line, from: number): boolean =>
  NAMES_BEFORE.test(wordAt(line, from - 1)) ||
  (isCapitalised(line, from + 1) && NAMES_AFTER.test(wordAt(line, from + 1)));
