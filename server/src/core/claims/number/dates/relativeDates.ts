import { dateOf, type Figure } from "../figure.js";
import { MONTHS, SEASONS, WEEKDAYS } from "../lexicon/calendar.js";
import { endsClause, isCapitalised, wordAt, type Line } from "../line.js";
import type { Numeral } from "../amounts/numeral.js";
import type { Reader } from "../reader.js";
import type { ShiftUnit, Turn, When } from "./when.js";

/** Dates told from another: `yesterday`, `last Friday`, `a day earlier`, `three years ago`, `this coming Saturday`. */
export const readRelativeDate: Reader = (line, from, numeral) =>
  readDay(line, from) ?? readTurn(line, from) ?? readDistance(line, from, numeral) ?? readNeighbour(line, from);

const shift = (unit: ShiftUnit, count: number, anchored = false): When => ({ kind: "shift", unit, count, anchored });

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

function readDay(line: Line, from: number): Figure | null {
  const count = DAYS.get(wordAt(line, from));
  if (count === undefined) return null;
  const part = /^(?:morning|afternoon|evening|night)$/.test(wordAt(line, from + 1)) ? 2 : 1;
  return dateOf({ from, to: from + part }, shift("day", count));
}

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["this", "this"],
  ["next", "next"],
  ["coming", "next"],
  ["previous", "last"],
]);

const STEPS: Readonly<Record<Turn, number>> = { last: -1, this: 0, next: 1 };
const PERIODS: ReadonlyMap<string, ShiftUnit> = new Map([
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);

/** `last week`, `next October`, `this coming Saturday`, `last night`, `next summer`. */
function readTurn(line: Line, from: number): Figure | null {
  const first = TURNS.get(wordAt(line, from));
  if (
    first === undefined ||
    (/^(?:the|its|their|his|her|my|our)$/.test(wordAt(line, from - 1)) && wordAt(line, from) !== "coming")
  )
    return null;
  const coming = /^(?:coming|past|last)$/.test(wordAt(line, from + 1)) && wordAt(line, from) === "this";
  const turn = coming ? (wordAt(line, from + 1) === "coming" ? "next" : "last") : first;
  const at = coming ? from + 2 : from + 1;
  const word = wordAt(line, at);
  const stretch = { from, to: at + 1 };
  const weekday = isCapitalised(line, at) ? WEEKDAYS.get(word) : undefined;
  if (weekday !== undefined) return dateOf(stretch, { kind: "weekday", weekday, turn });
  const month = isCapitalised(line, at) ? MONTHS.get(word) : undefined;
  if (month !== undefined)
    return dateOf(stretch, { kind: "calendar", year: null, month, day: null, lastDay: null, turn });
  const season = SEASONS.get(word);
  if (season !== undefined && word !== "fall")
    return dateOf(stretch, { kind: "months", year: null, month: season, length: 3, turn });
  if (word === "night" && turn === "last") return dateOf(stretch, shift("day", -1));
  if (/^(?:morning|afternoon|evening)$/.test(word) && turn === "this") return dateOf(stretch, shift("day", 0));
  if (word === "weekend") return dateOf(stretch, { kind: "weekend", turn });
  const unit = PERIODS.get(word);
  return unit === undefined ? null : dateOf(stretch, shift(unit, STEPS[turn]));
}

const UNITS: ReadonlyMap<string, readonly [ShiftUnit, number]> = new Map([
  ["day", ["day", 1]],
  ["night", ["day", 1]],
  ["week", ["week", 1]],
  ["fortnight", ["week", 2]],
  ["month", ["month", 1]],
  ["quarter", ["month", 3]],
  ["year", ["year", 1]],
  ["decade", ["year", 10]],
  ["century", ["year", 100]],
]);

/** Longer distances than this, in any unit, are told as durations. */
const LONGEST = 200;

/** `three years ago`, `a day earlier`, `two weeks later`. */
function readDistance(line: Line, from: number, numeral: Numeral | null): Figure | null {
  const article = numeral === null && /^an?$/.test(wordAt(line, from));
  const count = article ? 1 : numeral?.value;
  const at = article ? from + 1 : (numeral?.to ?? from);
  const word = wordAt(line, at);
  const unit =
    UNITS.get(word) ?? UNITS.get(word.replace(/s$/, "")) ?? (word === "centuries" ? UNITS.get("century") : undefined);
  if (count === undefined || unit === undefined || count * unit[1] > LONGEST) return null;
  const side = wordAt(line, at + 1);
  const step =
    side === "ago" || side === "earlier" || side === "before"
      ? -1
      : side === "later" || side === "after"
        ? 1
        : side === "hence"
          ? 1
          : 0;
  if (step === 0) return null;
  // `Nine months later` tells how long it took more than when it was.
  if (step > 0 && unit[0] !== "day" && unit[0] !== "week") return null;
  const bare = side === "before" || side === "after";
  if (bare && !endsClause(line, at + 2)) return null;
  return dateOf({ from, to: at + 2 }, shift(unit[0], step * Math.round(count * unit[1]), side !== "ago"));
}

/** `the day before`, `the following day`, `the previous year`. */
function readNeighbour(line: Line, from: number): Figure | null {
  if (wordAt(line, from) !== "the") return null;
  const second = wordAt(line, from + 1);
  const third = wordAt(line, from + 2);
  const step = /^(?:previous|preceding)$/.test(second) ? -1 : /^(?:next|following)$/.test(second) ? 1 : 0;
  if (step !== 0) {
    const unit = UNITS.get(third);
    return unit === undefined || unit[1] !== 1
      ? null
      : dateOf({ from: from + 1, to: from + 3 }, shift(unit[0], step, true));
  }
  const unit = UNITS.get(second);
  const side = third === "before" || third === "earlier" ? -1 : third === "after" || third === "later" ? 1 : 0;
  if (unit === undefined || side === 0 || !endsClause(line, from + 3)) return null;
  return dateOf({ from: from + 1, to: from + 3 }, shift(unit[0], side, true));
}
