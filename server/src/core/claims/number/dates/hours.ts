import type { Figure } from "../figure.js";
import { WEEKDAYS } from "../lexicon/calendar.js";
import { SMALL } from "../lexicon/numberWords.js";
import { endsClause, isDash, isNumber, joined, opensSentence, wordAt, type Line } from "../line.js";
import { isMarked, suffixAt, time, type Suffix } from "./clock.js";

/** An hour by its number alone, that the words around it show to be a time. */
interface Hour {
  readonly hour: number;
  readonly minute: number;
  /** `5.26`: a decimal as likely. */
  readonly dotted: boolean;
  readonly to: number;
}

/** `six this morning`, `eight in the evening`, `at 5.26 on Monday`, `between five and seven in the morning`, `5-7pm`, `at 7` beside `9.30pm`. */
export function readHour(line: Line, from: number): Figure | null {
  const hour = hourAt(line, from);
  if (hour === null) return null;
  const before = wordAt(line, from - 1);
  const placed = (hour.dotted ? AT : BEFORE).test(before);
  const after = suffixAt(line, hour.to);
  const alone = after.to > hour.to && !hour.dotted && (opensSentence(line, from) || /^(?:is|was)$/.test(before));
  if (after.half !== null && (placed || alone || (endsRange(line, from) && !isScore(line, from, after.to > hour.to))))
    return timeOf(from, hour, after.to, after.half);
  const half = placed ? halfOfRange(line, hour) : isDash(line, hour.to) ? halfOfDashed(line, hour) : null;
  if (half !== null) return timeOf(from, hour, hour.to, half);
  if (!AT.test(before)) return null;
  // `closed at 1.27 on Friday` is a price as likely as a time, and `fell by four on Friday` no time.
  const isDated =
    wordAt(line, hour.to) === "on" && WEEKDAYS.has(wordAt(line, hour.to + 1)) && !hour.dotted && before !== "by";
  // `every morning at 7.40`
  const isDaily = before === "at" && /^(?:morning|afternoon|evening|night|day)$/.test(wordAt(line, from - 2));
  return isDated || isDaily || (endsHour(line, hour.to) && isBesideTime(line, from, hour.to))
    ? timeOf(from, hour, hour.to, null)
    : null;
}

const BEFORE = /^(?:at|by|until|till|before|after|since|from|between|about|around|past|towards|through)$/;
const AT = /^(?:at|by|until|till|before|after|from|since|between)$/;
/** Joints before the second hour of a range. */
const ENDS = /^(?:and|or|to|until|till|through)$/;

/** Whether an hour or time stands before it, and a joint between them. */
const endsRange = (line: Line, from: number): boolean =>
  (ENDS.test(wordAt(line, from - 1)) || isDash(line, from - 1)) &&
  (hourAt(line, from - 2) !== null || isMarked(line, from - 2));

function timeOf(from: number, { hour, minute }: Hour, to: number, half: Suffix["half"]): Figure | null {
  return time(from, to, hour, minute, { half, zone: null });
}

const DOTTED = /^(1[0-2]|0?[1-9])[.:]([0-5]\d)$/;

/** `six`, `7`, `5.26`. */
function hourAt(line: Line, at: number): Hour | null {
  const word = wordAt(line, at);
  const [, dottedHour, dottedMinute] = DOTTED.exec(word) ?? [];
  if (dottedHour !== undefined)
    return { hour: Number(dottedHour), minute: Number(dottedMinute), dotted: true, to: at + 1 };
  const hour = isNumber(line, at) && word.length <= 2 ? Number(word) : SMALL.get(word);
  return hour !== undefined && hour >= 1 && hour <= 12 ? { hour, minute: 0, dotted: false, to: at + 1 } : null;
}

/** The half of the day that the end of a range gives its start: `between five and seven in the morning`, `from 11 to 1pm`. */
function halfOfRange(line: Line, first: Hour): Suffix["half"] {
  return ENDS.test(wordAt(line, first.to)) || isDash(line, first.to) ? halfBefore(line, first) : null;
}

/** `5-7pm`, and no `2-1 on Saturday night`. */
function halfOfDashed(line: Line, first: Hour): Suffix["half"] {
  const last = hourAt(line, first.to + 1);
  const isSaid = last !== null && suffixAt(line, last.to).to > last.to;
  return isSaid && (joined(line, first.to) || isMarked(line, first.to + 2)) ? halfBefore(line, first) : null;
}

/** The second figure of `won 2-1 on Saturday night`: a score, where no word before it says that hours are meant. */
const isScore = (line: Line, at: number, isSaid: boolean): boolean =>
  !isSaid && isDash(line, at - 1) && !BEFORE.test(wordAt(line, at - 3));

function halfBefore(line: Line, first: Hour): Suffix["half"] {
  const last = hourAt(line, first.to + 1);
  const half = last === null ? null : suffixAt(line, last.to).half;
  if (last === null || half === null) return null;
  const passesTwelve = first.hour % 12 > last.hour % 12;
  return passesTwelve && half === "p" ? "a" : passesTwelve && half === "a" ? "p" : half;
}

const endsHour = (line: Line, at: number): boolean =>
  endsClause(line, at) ||
  /^(?:and|or|but|to|until|till|when|for|with|as|he|she|they|we|it|the)$/.test(wordAt(line, at));

/** How many words on either side of an hour another time is looked for in. */
const REACH = 10;

/** Whether a time that can be nothing else stands in the same sentence. */
function isBesideTime(line: Line, from: number, to: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH) && wordAt(line, index) !== "."; index--) {
    if (isTimeMark(line, index)) return true;
  }
  for (let index = to; index < Math.min(line.length, to + REACH) && wordAt(line, index) !== "."; index++) {
    if (isTimeMark(line, index)) return true;
  }
  return false;
}

const isTimeMark = (line: Line, index: number): boolean =>
  wordAt(line, index) === "o'clock" || (isMarked(line, index) && isNumber(line, index - 1));
