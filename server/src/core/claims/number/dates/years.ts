import { calendar, shortYearAt, yearAt, yearSpan } from "./calendar.js";
import { dateOf, type Figure } from "../figure.js";
import { COUNTED_AFTER_YEAR, YEAR_BEFORE } from "../lexicon/calendar.js";
import { isDash, isNumber, isTie, isWord, joined, pastHyphen, wordAt, type Line } from "../line.js";

/** `2025-12-01`, `2025/12/01`, `17/5/2018`. Where day and month cannot be told apart, the year alone. */
export function readNumericDate(line: Line, from: number): Figure | null {
  const separator = wordAt(line, from + 1);
  if (!isTie(line, from + 1) || wordAt(line, from + 3) !== separator || !/^[-/‑]$/.test(separator)) return null;
  if (![1, 2, 3, 4].every((ahead) => joined(line, from + ahead)) || (joined(line, from) && from > 0)) return null;
  const parts = [from, from + 2, from + 4].map((index) => wordAt(line, index));
  const when = dateFrom(parts);
  return when === null ? null : dateOf({ from, to: from + 5 }, when);
}

function dateFrom(parts: readonly string[]): ReturnType<typeof calendar> | null {
  const [first = "", second = "", third = ""] = parts;
  if (!/^\d{1,2}$/.test(second)) return null;
  if (/^[12]\d{3}$/.test(first) && /^\d{1,2}$/.test(third)) return dayOf(Number(first), Number(second), Number(third));
  if (!/^\d{1,2}$/.test(first) || !/^[12]\d{3}$/.test(third)) return null;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  if (a > 12) return dayOf(year, b, a);
  if (b > 12 || a === b) return dayOf(year, a, b);
  return calendar({ year });
}

const dayOf = (year: number, month: number, day: number): ReturnType<typeof calendar> | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? calendar({ year, month, day }) : null;

/** A bare year, or a span of them: `2030`, `2016-17`, `2024/25`. */
export function readYear(line: Line, from: number): Figure | null {
  const year = yearAt(line, from);
  if (year === null) return null;
  const last = lastYearAt(line, from + 1, year);
  if (last !== null) return dateOf({ from, to: from + 3 }, yearSpan(year, last));
  return isYear(line, from, year) ? dateOf({ from, to: from + 1 }, calendar({ year })) : null;
}

/** The longest span of years that is written with its last year cut short. */
const LONGEST_SPAN = 60;

function lastYearAt(line: Line, at: number, first: number): number | null {
  if (!(isDash(line, at) || wordAt(line, at) === "/") || !joined(line, at) || !joined(line, at + 1)) return null;
  if (/^[-–/]$/.test(wordAt(line, at + 2)) && isNumber(line, at + 3)) return null;
  const text = wordAt(line, at + 1);
  const short = /^\d\d$/.test(text) ? first - (first % 100) + Number(text) : null;
  if (short !== null) return short > first && short - first < LONGEST_SPAN ? short : null;
  const last = yearAt(line, at + 1);
  return last !== null && last > first ? last : null;
}

/** Before this, four digits are a year only where the words before them say so. */
const OLD = 1700;

/** A year rather than a count: `in 2019`, `the 2022 election`; not `1500 people`. */
function isYear(line: Line, from: number, year: number): boolean {
  const before = wordAt(line, from - 1);
  if (/^[$€£¥#]$/.test(before) || (/^[./:]$/.test(before) && joined(line, from))) return false;
  if (isTie(line, from - 1) && isNumber(line, from - 2)) return false;
  const isLed = /^(?:about|around)$/.test(before)
    ? /^(?:in|since|from)$/.test(wordAt(line, from - 2))
    : /^(?:in|since|by|until|from|year|of|circa|before|after)$/.test(before);
  if (year < OLD && !isLed) return false;
  // `between 1800 and 2,500 men`
  if (before === "between" && isNumber(line, from + 2) && yearAt(line, from + 2) === null) return false;
  const next = wordAt(line, pastHyphen(line, from + 1));
  if (COUNTED_AFTER_YEAR.has(next) || isMeasured(line, from + 1)) return false;
  const plural = isWord(line, from + 1) && next.endsWith("s") && !next.endsWith("'s") && next.length > 3;
  return !plural || YEAR_BEFORE.has(before) || PASSES.test(next);
}

/** What a year does: `once 2027 comes round`. */
const PASSES = /^(?:comes|begins|starts|opens|brings|ends|closes|passes|dawns)$/;

/** `2004°C`, `1800rpm` */
const isMeasured = (line: Line, at: number): boolean =>
  joined(line, at) && (wordAt(line, at) === "°" || (isWord(line, at) && wordAt(line, at) !== "'s"));

const SHORT_YEAR_BEFORE = /^(?:in|of|since|summer|winter|spring|autumn|season|by|and|from|to|class)$/;

/** `’78` */
export function readShortYear(line: Line, from: number): Figure | null {
  const short = shortYearAt(line, from);
  if (short === null || !SHORT_YEAR_BEFORE.test(wordAt(line, from - 1))) return null;
  return dateOf({ from, to: short.to }, calendar({ year: short.year }));
}

const ERAS = new Set(["ad", "ce", "bc", "bce"]);

/** `43 AD`, `AD 43`, `300 BC`; ISO 8601 counts the year before 1 as 0. */
export function readEra(line: Line, from: number): Figure | null {
  const before = ERAS.has(wordAt(line, from));
  const era = line[before ? from : from + 1]?.text ?? "";
  if (!ERAS.has(era.toLowerCase()) || era !== era.toUpperCase()) return null;
  const year = wordAt(line, before ? from + 1 : from);
  if (!/^\d{1,4}$/.test(year)) return null;
  const iso = era.startsWith("B") ? `-${String(Number(year) - 1).padStart(4, "0")}` : year.padStart(4, "0");
  return dateOf({ from, to: from + 2 }, { kind: "fixed", iso });
}
