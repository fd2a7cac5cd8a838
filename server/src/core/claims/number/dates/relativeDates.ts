import { dateOf, type Figure } from "../figure.js";
import { MONTHS, SEASONS, WEEKDAYS } from "../lexicon/calendar.js";
import { endsClause, isArticle, isCapitalised, isWord, joined, wordAt, type Line } from "../line.js";
import type { Numeral } from "../amounts/numeral.js";
import type { ShiftUnit, Turn, When } from "./when.js";
import { wordSet } from "../../../text/wordSet.js";

const shift = (unit: ShiftUnit, count: number, anchored = false): When => ({ kind: "shift", unit, count, anchored });

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** `yesterday`, `tomorrow morning`. */
export function readDay(line: Line, from: number): Figure | null {
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

const POSSESSIVES = wordSet("the its their his her my our");

/** `last week`, `next October`, `this coming Saturday`, `last night`, `next summer`. */
export function readTurn(line: Line, from: number): Figure | null {
  const first = TURNS.get(wordAt(line, from));
  if (first === undefined || (POSSESSIVES.has(wordAt(line, from - 1)) && wordAt(line, from) !== "coming")) return null;
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

const PLURAL_UNITS: typeof UNITS = new Map([
  ...[...UNITS].map(([word, unit]): [string, typeof unit] => [`${word}s`, unit]),
  ["centuries", ["year", 100]],
]);

/** Longer distances than this, in any unit, are told as durations. */
const LONGEST = 200;

/** Words that end a distance, and which way they point. */
const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ["ago", -1],
  ["earlier", -1],
  ["before", -1],
  ["later", 1],
  ["after", 1],
  ["hence", 1],
]);

/** `three years ago`, `a day earlier`, `two weeks later`. */
export function readDistance(line: Line, from: number, numeral: Numeral | null): Figure | null {
  const count = numeral === null && isArticle(line, from) ? 1 : numeral?.value;
  if (count === undefined) return null;
  const at = numeral?.to ?? from + 1;
  const side = wordAt(line, at + 1);
  const step = SIDES.get(side);
  const unit = step === undefined ? undefined : (UNITS.get(wordAt(line, at)) ?? PLURAL_UNITS.get(wordAt(line, at)));
  if (step === undefined || unit === undefined || count * unit[1] > LONGEST) return null;
  // `Nine months later` tells how long it took more than when it was.
  if (step > 0 && unit[0] !== "day" && unit[0] !== "week") return null;
  const bare = side === "before" || side === "after";
  if (bare && !endsClause(line, at + 2)) return null;
  return dateOf({ from, to: at + 2 }, shift(unit[0], step * Math.round(count * unit[1]), side !== "ago"));
}

const NEIGHBOURS: ReadonlyMap<string, -1 | 1> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["next", 1],
  ["following", 1],
]);

/** `the day before`, `the following day`, `the previous year`, `the end of the month`. */
export function readNeighbour(line: Line, from: number): Figure | null {
  const second = wordAt(line, from + 1);
  const third = wordAt(line, from + 2);
  if (second === "weekend") return readWeekend(line, from);
  if (isPartOf(line, from)) return dateOf({ from, to: from + 2 }, shift(PERIODS.get(second) ?? "year", 0));
  const stretch = { from: from + 1, to: from + 3 };
  const step = NEIGHBOURS.get(second);
  if (step !== undefined) {
    const unit = UNITS.get(third);
    return unit?.[1] === 1 ? dateOf(stretch, shift(unit[0], step, true)) : null;
  }
  const unit = UNITS.get(second);
  const side = unit === undefined ? undefined : SIDES.get(third);
  if (unit === undefined || side === undefined || third === "ago" || !endsClause(line, from + 3)) return null;
  return dateOf(stretch, shift(unit[0], side, true));
}

/** `the start of the year`, `by the end of the month`: of the one that now runs. */
const isPartOf = (line: Line, from: number): boolean =>
  PERIODS.has(wordAt(line, from + 1)) &&
  wordAt(line, from - 1) === "of" &&
  /^(?:start|end|beginning|turn)$/.test(wordAt(line, from - 2)) &&
  (endsClause(line, from + 2) ||
    (!isWord(line, from + 2) && !joined(line, from + 2)) ||
    PHRASE_AFTER.test(wordAt(line, from + 2)));

const PHRASE_AFTER =
  /^(?:and|but|when|the|they|he|she|it|we|with|as|after|to|for|in|by|if|because|was|were|is|has|had)$/;

/** `over the weekend`, `the weekend was wet`: one that the tense picks out. */
const readWeekend = (line: Line, from: number): Figure | null =>
  WEEKEND_BEFORE.test(wordAt(line, from - 1))
    ? weekendAt(line, from, /^of$/)
    : weekendAt(line, from, /^(?!was|saw|brought|will)/);

const WEEKEND_BEFORE = /^(?:over|at|on|during|by|before|after|until|since)$/;

const weekendAt = (line: Line, from: number, unless: RegExp): Figure | null =>
  unless.test(wordAt(line, from + 2)) ? null : dateOf({ from, to: from + 2 }, { kind: "weekend", turn: null });
