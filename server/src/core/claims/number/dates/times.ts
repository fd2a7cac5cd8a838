import { dateOf, type Figure } from "../figure.js";
import { readUnit } from "../amounts/units.js";
import { WEEKDAYS } from "../lexicon/calendar.js";
import { SMALL } from "../lexicon/numberWords.js";
import {
  endsClause,
  isArticle,
  isCapitalised,
  isNumber,
  joined,
  opensSentence,
  pastHyphen,
  wordAt,
  type Line,
} from "../line.js";
import { isMarked, suffixAt, time } from "./clock.js";
import { readHour } from "./hours.js";
import { wordSet } from "../../../text/wordSet.js";

/** `4:27 a.m.`, `8pm`, `20:27 GMT`, `0930 GMT`, `twenty to midnight`, `half past six`, `five o'clock`, `six this morning`. */
export function readTime(line: Line, from: number): Figure | null {
  return readDigital(line, from) ?? readSpoken(line, from) ?? readNamed(line, from) ?? readHour(line, from);
}

const CLOCK = /^([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:]([0-5]\d))?$/;

function readDigital(line: Line, from: number): Figure | null {
  if (!isNumber(line, from)) return null;
  const text = wordAt(line, from);
  const after = suffixAt(line, from + 1);
  const colon = text.includes(":");
  const departs = isDeparture(line, from);
  if (!colon && after.to === from + 1 && !departs) return null;
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    if (!colon && after.zone === null && !departs && !isMarked(line, from + 1)) return null;
    return time(from, after.to, Number(clock[1]), Number(clock[2]), after);
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && after.zone !== null)
    return time(from, after.to, Number(text.slice(0, 2)), Number(text.slice(2)), after);
  const latest = after.oclock ? 24 : isMarked(line, from + 1) ? 12 : 0;
  return /^\d{1,2}$/.test(text) && Number(text) <= latest ? time(from, after.to, Number(text), 0, after) : null;
}

/** `the 17.05 to Paddington` */
const isDeparture = (line: Line, from: number): boolean =>
  wordAt(line, from - 1) === "the" && /^(?:to|from)$/.test(wordAt(line, from + 1)) && isCapitalised(line, from + 2);

/** `27 minutes past four`, `twenty to midnight`, `quarter to nine`, `half past six`, `a quarter of an hour before midnight`. */
function readSpoken(line: Line, from: number): Figure | null {
  const minutes = minutesAt(line, isArticle(line, from) ? from + 1 : from);
  if (minutes === null) return null;
  const joint = wordAt(line, minutes.to);
  const isBefore = joint === "to" || joint === "before";
  if (joint !== "past" && joint !== "to" && !(/^(?:before|after)$/.test(joint) && minutes.said)) return null;
  const hour = hourAt(line, minutes.to + 1);
  if (hour === null) return null;
  // `ten to twelve` is a range unless something tells that it is a time.
  const after = suffixAt(line, hour.to);
  const mayCount = /^(?:before|after)$/.test(joint) && hour.plain && !endsClause(line, after.to);
  if (mayCount && !FREE_AFTER.test(wordAt(line, after.to))) return null;
  const range = joint === "to" && !minutes.said && hour.plain;
  if (range && (readUnit(line, hour.to) !== null || !isPlaced(line, from, minutes.value, after.to))) return null;
  const total = isBefore ? hour.value * 60 - minutes.value : hour.value * 60 + minutes.value;
  const whole = (total + 1440) % 1440;
  return time(from, after.to, Math.floor(whole / 60), whole % 60, after);
}

/** What may follow an hour, and no thing that a number counts: `ten minutes before five people died`. */
const FREE_AFTER = /^(?:in|on|at|and|but|when|as|that|this|last|to|for|with|by|there|the|an?|his|her|its|their)$/;

const TIME_BEFORE = wordSet("at by until before after around about");
const DIAL = new Set([5, 10, 20, 25]);

/** `at ten to twelve`, not `by 13 to nine`; and `It was twenty to four on Tuesday`, `Ten to one, when they left.` */
function isPlaced(line: Line, from: number, minutes: number, to: number): boolean {
  if (!DIAL.has(minutes)) return false;
  if (TIME_BEFORE.has(wordAt(line, from - 1))) return true;
  const said = /^(?:is|was)$/.test(wordAt(line, from - 1)) && wordAt(line, from - 2) === "it";
  const day = wordAt(line, to) === "on" && WEEKDAYS.has(wordAt(line, to + 1));
  const alone = opensSentence(line, from) && endsClause(line, to);
  return !isNumber(line, from) && (said || day || alone);
}

/** The minutes before or after an hour; `said` where the words can be nothing else (`quarter`, `ten minutes`). */
function minutesAt(line: Line, at: number): { value: number; to: number; said: boolean } | null {
  const first = wordAt(line, at);
  if (first === "half") return { value: 30, to: pastHour(line, at + 1), said: pastHour(line, at + 1) > at + 1 };
  if (first === "quarter") return { value: 15, to: pastHour(line, at + 1), said: true };
  const tens = smallAt(line, at);
  if (tens === null) return null;
  const next = pastHyphen(line, at + 1);
  const unit = tens >= 20 ? (SMALL.get(wordAt(line, next)) ?? 0) : 0;
  const compound = unit > 0 && unit < 10;
  const value = compound ? tens + unit : tens;
  const to = compound ? next + 1 : at + 1;
  if (value < 1 || value > 59) return null;
  const said = wordAt(line, to) === "minutes" || wordAt(line, to) === "minute";
  return { value, to: said ? to + 1 : to, said };
}

/** After `an hour` or `of an hour`. */
function pastHour(line: Line, at: number): number {
  const article = wordAt(line, at) === "of" ? at + 1 : at;
  return isArticle(line, article) && wordAt(line, article + 1) === "hour" ? article + 2 : at;
}

/** A number in one word, or in at most two digits. */
function smallAt(line: Line, at: number): number | null {
  const word = wordAt(line, at);
  if (!isNumber(line, at)) return SMALL.get(word) ?? null;
  return word.length <= 2 ? Number(word) : null;
}

function hourAt(line: Line, at: number): { value: number; to: number; plain: boolean } | null {
  const word = wordAt(line, at);
  if (word === "midnight") return { value: 24, to: at + 1, plain: false };
  if (word === "noon" || word === "midday") return { value: 12, to: at + 1, plain: false };
  const value = smallAt(line, at) ?? 0;
  return value >= 1 && value <= 12 ? { value, to: at + 1, plain: true } : null;
}

const BEFORE_NOON = /^(?:at|by|before|after|until|till|since|around|about|from|past|towards|of|between)$/;

/** `at noon`, `by midnight`, `five o'clock`. */
function readNamed(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  const iso = word === "midnight" ? "T00:00" : word === "noon" || word === "midday" ? "T12:00" : null;
  if (iso !== null)
    return BEFORE_NOON.test(wordAt(line, from - 1)) || line.length === 1
      ? dateOf({ from, to: from + 1 }, { kind: "fixed", iso }, "time")
      : null;
  const hour = SMALL.get(word);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const after = suffixAt(line, from + 1);
  const marked = isMarked(line, from + 1) && !joined(line, from + 1);
  return after.oclock || marked ? time(from, after.to, hour, 0, after) : null;
}
