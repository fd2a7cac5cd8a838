import { figureOf, type Figure } from "../figure.js";
import { isNumber, wordAt, type Line } from "../line.js";
import { rounded } from "./digits.js";

const HOURS = /^(\d{1,3}):([0-5]\d):([0-5]\d)(?:\.\d{1,3})?$/;
const MINUTES = /^(\d{1,3}):([0-5]\d)(?:\.\d{1,3})?$/;

/** Words before a time of day, and not one taken. */
const OF_DAY = /^(?:at|by|until|till|before|after|since|from|to|around|about|between|[-–—])$/;
const OF_DAY_AFTER = /^(?:am|pm|a\.m\.|p\.m\.|a|p|gmt|utc|bst|et|est|edt|ist|o'clock)$/;
/** Words that say that a time was taken: `in 28:14`, `a best of 2:03:59`, `with 1:12 left`. */
const TAKEN_BEFORE = /^(?:in|with|of|ran|clocked|clocking|recorded|recording|timed|just|under|over|than)$/;
const TAKEN_AFTER = /^(?:left|remaining|gone|into|ahead|behind|faster|slower|marathon|mile|finish)$/;

/** A time taken, written with colons: `1:04:33`, `3:45.2`, `in 28:14`; not a time of day. */
export function readTiming(line: Line, from: number): Figure | null {
  const text = wordAt(line, from);
  if (!isNumber(line, from) || !text.includes(":") || OF_DAY_AFTER.test(wordAt(line, from + 1))) return null;
  const [, hours, minutes = "", seconds = ""] = HOURS.exec(text) ?? [];
  const place = placeOf(text);
  if (hours !== undefined) {
    if (OF_DAY.test(wordAt(line, from - 1))) return null;
    const value = Number(hours) + Number(minutes) / 60 + secondsOf(text, seconds) / 3600;
    return timing(from, value, "hour", place / 3600);
  }
  const [, whole, rest = ""] = MINUTES.exec(text) ?? [];
  if (whole === undefined || !(text.includes(".") || isTaken(line, from))) return null;
  return timing(from, Number(whole) + secondsOf(text, rest) / 60, "minute", place / 60);
}

const isTaken = (line: Line, from: number): boolean =>
  (TAKEN_BEFORE.test(wordAt(line, from - 1)) && wordAt(line, from - 2) !== "ratio") ||
  (/^(?:is|was)$/.test(wordAt(line, from - 1)) && wordAt(line, from - 2) === "time") ||
  TAKEN_AFTER.test(wordAt(line, from + 1));

/** The seconds with their decimals. */
const secondsOf = (text: string, whole: string): number => Number(`${whole}.${text.split(".")[1] ?? "0"}`);

/** The place to which the seconds are given. */
const placeOf = (text: string): number => 10 ** -(text.split(".")[1]?.length ?? 0);

const timing = (from: number, value: number, unit: string, precision: number): Figure =>
  figureOf({ from, to: from + 1 }, "duration", rounded(value), unit, precision);
