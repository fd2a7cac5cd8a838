import { dateOf, type Figure } from "./figure.js";
import { AMBIGUOUS_MONTHS, DECADES, MONTHS, SEASONS, WEEKDAYS } from "./lexicon/calendar.js";
import { ORDINALS } from "./lexicon/numberWords.js";
import { isCapitalised, isDash, isHyphen, isNumber, isWord, joined, opensSentence, pastHyphen, wordAt, type Line } from "./line.js";
import type { Turn, When } from "./when.js";

type Reader = (line: Line, from: number) => Figure | null;

/** Calendar dates and their parts: days, months, years, quarters, seasons, decades, centuries, weekdays. */
export function readDate(line: Line, from: number): Figure | null {
  const readers = isNumber(line, from) ? NUMERIC : VERBAL;
  for (const read of readers) {
    const figure = read(line, from);
    if (figure !== null) return figure;
  }
  return null;
}

const calendar = (year: number | null, month: number | null, day: number | null, turn: Turn | null = null, lastDay: number | null = null): When => ({
  kind: "calendar",
  year,
  month,
  day,
  lastDay,
  turn,
});

const fixed = (iso: string): When => ({ kind: "fixed", iso });

/** A four-figure year at an index. */
export function yearAt(line: Line, index: number): number | null {
  const text = wordAt(line, index);
  if (!/^(?:1\d|20|21)\d\d$/.test(text) || !isNumber(line, index)) return null;
  return Number(text);
}

/** A day of the month, with or without its ordinal ending; `to` is the index after it. */
function dayAt(line: Line, index: number): { day: number; to: number } | null {
  const text = wordAt(line, index);
  if (!/^\d{1,2}$/.test(text) || !isNumber(line, index)) return null;
  const day = Number(text);
  if (day < 1 || day > 31) return null;
  const suffixed = /^(?:st|nd|rd|th)$/.test(wordAt(line, index + 1)) && joined(line, index + 1);
  return { day, to: suffixed ? index + 2 : index + 1 };
}

/** A month's number at an index; `to` is the index after it and its stop. */
function monthAt(line: Line, index: number): { month: number; to: number } | null {
  const month = isWord(line, index) ? MONTHS.get(wordAt(line, index)) : undefined;
  if (month === undefined || !isCapitalised(line, index)) return null;
  const short = wordAt(line, index).length <= 4 && wordAt(line, index + 1) === "." && joined(line, index + 1);
  return { month, to: short ? index + 2 : index + 1 };
}

/** A year after a month or day, with or without a comma. */
function yearAfter(line: Line, at: number): { year: number | null; to: number } {
  const index = wordAt(line, at) === "," || wordAt(line, at) === "of" ? at + 1 : at;
  const year = yearAt(line, index);
  if (year !== null) return { year, to: index + 1 };
  const short = shortYear(line, at);
  return short === null ? { year: null, to: at } : short;
}

/** `’78` */
function shortYear(line: Line, at: number): { year: number; to: number } | null {
  if (!/^['’‘]$/.test(wordAt(line, at)) || !joined(line, at + 1) || !/^\d\d$/.test(wordAt(line, at + 1))) return null;
  if (joined(line, at) && at > 0 && line[at]?.spaced === false) return null;
  return { year: fullYear(Number(wordAt(line, at + 1))), to: at + 2 };
}

const fullYear = (two: number): number => (two < 40 ? 2000 + two : 1900 + two);

/** `25 October 2025`, `2nd of December`, `12-14 June`. */
function dayMonth(line: Line, from: number): Figure | null {
  const first = dayAt(line, from);
  if (first === null) return null;
  const dash = isDash(line, first.to) || /^(?:to|and)$/.test(wordAt(line, first.to));
  const last = dash ? dayAt(line, first.to + 1) : null;
  const at = last?.to ?? first.to;
  const month = monthAt(line, wordAt(line, at) === "of" ? at + 1 : pastHyphen(line, at));
  if (month === null) return null;
  if (last !== null && last.day <= first.day) return null;
  const { year, to } = yearAfter(line, month.to);
  return dateOf({ from, to }, calendar(year, month.month, first.day, null, last?.day ?? null));
}

/** `2025-12-01`, `2025/12/01`, `5/17/2018`. */
function written(line: Line, from: number): Figure | null {
  const separator = wordAt(line, from + 1);
  if (!/^[-/‑]$/.test(separator) || wordAt(line, from + 3) !== separator || joined(line, from + 1) === false) return null;
  const parts = [from, from + 2, from + 4].map((index) => wordAt(line, index));
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const stretch = { from, to: from + 5 };
  if (parts[0]?.length === 4) return b <= 12 && c <= 31 && b > 0 ? dateOf(stretch, calendar(a, b, c)) : null;
  if (parts[2]?.length !== 4) return null;
  if (a > 12 && b <= 12) return dateOf(stretch, calendar(c, b, a));
  if (b > 12 && a <= 12) return dateOf(stretch, calendar(c, a, b));
  return a <= 12 && b <= 12 ? dateOf(stretch, a === b ? calendar(c, a, b) : calendar(c, null, null)) : null;
}

/** `1980s`, `90s`. */
function decade(line: Line, from: number): Figure | null {
  const text = wordAt(line, from);
  const next = wordAt(line, from + 1);
  const plural = joined(line, from + 1) && (next === "s" || next === "'s");
  if (!plural || !/^(?:(?:1\d|20)\d)?\d?0$/.test(text) || !/0$/.test(text)) return null;
  if (text.length === 2) {
    const short = Number(text);
    const apostrophe = /^['’‘]$/.test(wordAt(line, from - 1));
    if (!apostrophe && (wordAt(line, from - 1) !== "the" || short < 20)) return null;
    return dateOf({ from: apostrophe ? from - 1 : from, to: from + 2 }, decadeOf(1900 + short));
  }
  if (text.length !== 4) return null;
  return dateOf({ from, to: from + 2 }, decadeOf(Number(text)));
}

const decadeOf = (start: number): When => fixed(start % 100 === 0 ? `${start}/${start + 99}` : `${start}/${start + 9}`);

/** `21st century`, `19th-century`. */
function century(line: Line, from: number): Figure | null {
  const digits = dayAt(line, from);
  const number = digits !== null && digits.to === from + 2 ? digits.day : ORDINALS.get(wordAt(line, from));
  const at = pastHyphen(line, digits !== null ? digits.to : from + 1);
  const compound = ["twenty"].includes(wordAt(line, from)) ? ORDINALS.get(wordAt(line, pastHyphen(line, from + 1))) : undefined;
  if (compound !== undefined && wordAt(line, pastHyphen(line, from + 1) + 1) === "century")
    return centuryOf(from, pastHyphen(line, from + 1) + 2, 20 + compound);
  return number !== undefined && wordAt(line, at) === "century" ? centuryOf(from, at + 1, number) : null;
}

const centuryOf = (from: number, to: number, number: number): Figure =>
  dateOf({ from, to }, fixed(`${pad4((number - 1) * 100 + 1)}/${pad4(number * 100)}`));

const pad4 = (year: number): string => String(year).padStart(4, "0");

const YEAR_BEFORE = /^(?:in|since|by|of|until|till|from|to|before|after|during|for|the|and|or|late|early|mid|fiscal|year|through|around|about|circa|between|,|\(|-|–|—|—|')$/;

/** A bare year, or a span of them: `2030`, `2016-17`, `2024/25`. */
function year(line: Line, from: number): Figure | null {
  const first = yearAt(line, from);
  if (first === null) return null;
  const last = lastYear(line, from + 1, first);
  if (last !== null) return dateOf({ from, to: from + 3 }, fixed(`${first}/${last}`));
  const old = first < 1700;
  if (old && !/^(?:in|since|by|until|from|year|of|circa|before|after)$/.test(wordAt(line, from - 1))) return null;
  return isYear(line, from) ? dateOf({ from, to: from + 1 }, calendar(first, null, null)) : null;
}

function lastYear(line: Line, at: number, first: number): number | null {
  if (!(isDash(line, at) || wordAt(line, at) === "/") || !joined(line, at) || !joined(line, at + 1)) return null;
  const text = wordAt(line, at + 1);
  if (/^\d\d$/.test(text)) {
    const last = Math.floor(first / 100) * 100 + Number(text);
    return last > first && last - first < 60 ? last : null;
  }
  const last = yearAt(line, at + 1);
  return last !== null && last > first ? last : null;
}

const COUNTED = /^(?:people|men|women|children|troops|soldiers|workers|jobs|dollars|euros|pounds|homes|houses|employees|members|votes|miles|metres|meters|feet|km|m|kg|tonnes|tons|words|pages|pesos|rupees|yen|years|days|hours|minutes|seconds|points|cases|deaths|students|hectares|acres|shares|units|copies|calories|zlotys|francs|kroner|gmt|%|percent|per|others|more|were|dead|rpm|mg|ml|watts)$/;

/** A year rather than a count: `in 2019`, `the 2022 election`; not `1500 people`. */
function isYear(line: Line, from: number): boolean {
  const next = wordAt(line, pastHyphen(line, from + 1));
  if (COUNTED.test(next) && !(next === "were" || next === "per")) return false;
  if (/^[$€£¥]$/.test(wordAt(line, from - 1)) || wordAt(line, from + 1) === "%") return false;
  if (isWord(line, from + 1) && next.endsWith("s") && !YEAR_BEFORE.test(wordAt(line, from - 1)) && wordAt(line, from - 1) !== "'s") return false;
  return !/^[.:/]$/.test(wordAt(line, from - 1)) || !joined(line, from);
}

/** `December 2`, `Sept. 14, 2025`, `June 12-14`, `October 2019`, `October`. */
function monthDay(line: Line, from: number): Figure | null {
  const month = monthAt(line, from);
  if (month === null) return null;
  const the = wordAt(line, month.to) === "the" ? month.to + 1 : month.to;
  const first = dayAt(line, the) ?? ordinalDay(line, the);
  if (first !== null && !isMore(line, first.to)) {
    const dash = isDash(line, first.to) || wordAt(line, first.to) === "to";
    const last = dash ? dayAt(line, first.to + 1) : null;
    const { year, to } = yearAfter(line, last?.to ?? first.to);
    return dateOf({ from, to }, calendar(year, month.month, first.day, null, last?.day ?? null));
  }
  const { year, to } = yearAfter(line, month.to);
  if (year !== null) return dateOf({ from, to }, calendar(year, month.month, null));
  return isMonth(line, from, month.to) ? dateOf({ from, to: month.to }, calendar(null, month.month, null)) : null;
}

/** Digits that go on, as a time or a count does. */
const isMore = (line: Line, at: number): boolean => wordAt(line, at) === "%" || (wordAt(line, at) === ":" && joined(line, at));

function ordinalDay(line: Line, index: number): { day: number; to: number } | null {
  const day = ORDINALS.get(wordAt(line, index));
  return day !== undefined && day <= 31 && wordAt(line, index - 1) === "the" ? { day, to: index + 1 } : null;
}

const DATE_BEFORE = /^(?:in|of|by|since|until|till|last|next|this|late|early|mid|from|to|during|before|after|for|every|through|between|and|or|-|–|\(|to|end|around|coming|previous)$/;

/** `in May` but not `Theresa May` or `may`. */
function isMonth(line: Line, from: number, to: number): boolean {
  if (DATE_BEFORE.test(wordAt(line, from - 1))) return !(isCapitalised(line, to) && AMBIGUOUS_MONTHS.has(wordAt(line, from)) && !/^(?:of|in)$/.test(wordAt(line, from - 1)) && isWord(line, to));
  if (!AMBIGUOUS_MONTHS.has(wordAt(line, from))) return true;
  const alone = line.length <= 2;
  const after = wordAt(line, to);
  return alone || (!isCapitalised(line, from - 1) && !opensSentence(line, from) && /^(?:[,.;)]|and|to|when|but|with|after|'s|as|at|was|were|had)$/.test(after) && wordAt(line, from) !== "may" && wordAt(line, from) !== "march");
}

/** `the first of September` */
function ordinalOfMonth(line: Line, from: number): Figure | null {
  const tens = /^(?:twenty|thirty)$/.test(wordAt(line, from)) && isHyphen(line, from + 1) ? (wordAt(line, from) === "twenty" ? 20 : 30) : 0;
  const at = tens > 0 ? from + 2 : from;
  const unit = ORDINALS.get(wordAt(line, at));
  if (unit === undefined || unit + tens > 31) return null;
  const month = wordAt(line, at + 1) === "of" ? monthAt(line, at + 2) : null;
  if (month === null) return null;
  const { year, to } = yearAfter(line, month.to);
  return dateOf({ from, to }, calendar(year, month.month, unit + tens));
}

/** `Tuesday`, `Saturday 25 October 2025`, `Tuesday, December 2`. */
function weekday(line: Line, from: number): Figure | null {
  const day = WEEKDAYS.get(wordAt(line, from));
  if (day === undefined || !isCapitalised(line, from) || wordAt(line, from).endsWith("ys")) return null;
  const at = wordAt(line, from + 1) === "," ? from + 2 : from + 1;
  const dated = isNumber(line, at) ? dayMonth(line, at) : monthDay(line, at);
  if (dated?.when?.kind === "calendar" && dated.when.day !== null) return { ...dated, from, core: { from, to: dated.to } };
  return isNamesake(line, from) ? null : dateOf({ from, to: from + 1 }, { kind: "weekday", weekday: day, turn: null });
}

/** `Black Friday`, `Sunday Times`: no day is meant. */
const isNamesake = (line: Line, from: number): boolean =>
  /^(?:times|telegraph|mirror|mail|express|post|league|night)$/.test(wordAt(line, from + 1)) && isCapitalised(line, from + 1) ||
  /^(?:black|good|bloody|easter|super|palm|cyber|ash|shrove|maundy|giving)$/.test(wordAt(line, from - 1));

const QUARTERS = new Map([["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["final", 4], ["1st", 1], ["2nd", 2], ["3rd", 3], ["4th", 4]]);

/** `third-quarter`, `the first quarter of 2025`, `Q3 2025`, `the first half of 2024`. */
function quarter(line: Line, from: number): Figure | null {
  const which = QUARTERS.get(wordAt(line, from));
  if (which !== undefined) {
    const at = pastHyphen(line, from + 1);
    const half = wordAt(line, at) === "half" && which <= 2;
    if (wordAt(line, at) !== "quarter" && !half) return null;
    const { year, to } = yearAfter(line, at + 1);
    if (half && year === null) return null;
    if (!half && year === null && isContest(line, from)) return null;
    return dateOf({ from, to }, half ? months(year, (which - 1) * 6 + 1, 6) : months(year, which * 3 - 2, 3));
  }
  const letter = wordAt(line, from);
  const number = wordAt(line, from + 1);
  if (!/^[qh]$/.test(letter) || !isNumber(line, from + 1) || !joined(line, from + 1) || !/^[1-4]$/.test(number)) return null;
  const { year, to } = yearAfter(line, from + 2);
  if (letter === "h") return Number(number) <= 2 && year !== null ? dateOf({ from, to }, months(year, (Number(number) - 1) * 6 + 1, 6)) : null;
  return dateOf({ from, to }, months(year, Number(number) * 3 - 2, 3));
}

const isContest = (line: Line, from: number): boolean => /^(?:in|of)$/.test(wordAt(line, from + 3)) && wordAt(line, from + 4) === "the" && /^(?:game|match|season)$/.test(wordAt(line, from + 5));

const months = (year: number | null, month: number, length: number, turn: Turn | null = null): When => ({ kind: "months", year, month, length, turn });

/** `the winter of ’78`, `summer 2025`; a bare season only after `last`, `next`, `this` (see relative dates). */
function season(line: Line, from: number): Figure | null {
  const month = SEASONS.get(wordAt(line, from));
  if (month === undefined) return null;
  const { year, to } = yearAfter(line, from + 1);
  return year === null ? null : dateOf({ from, to }, months(year, month, 3));
}

/** `the Sixties`, `the nineties`. */
function decadeInWords(line: Line, from: number): Figure | null {
  const years = DECADES.get(wordAt(line, from));
  if (years === undefined || !/^(?:the|early|late|mid|-)$/.test(wordAt(line, from - 1))) return null;
  return dateOf({ from, to: from + 1 }, decadeOf(1900 + years));
}

/** `’78`, `’90s` at a quotation mark. */
function apostrophe(line: Line, from: number): Figure | null {
  const short = shortYear(line, from);
  if (short === null || !isNumber(line, from + 1)) return null;
  if (joined(line, from + 2) && /^'?s$/.test(wordAt(line, from + 2))) {
    const years = Number(wordAt(line, from + 1));
    return years % 10 === 0 ? dateOf({ from, to: from + 3 }, decadeOf(1900 + years)) : null;
  }
  return /^(?:in|of|since|summer|winter|spring|autumn|season|by|and|from|to|class)$/.test(wordAt(line, from - 1)) ? dateOf({ from, to: from + 2 }, calendar(short.year, null, null)) : null;
}

/** `fiscal 2025`, `FY2025`, `FY25`. */
function fiscal(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  if (word !== "fiscal" && word !== "fy") return null;
  const at = wordAt(line, from + 1) === "year" ? from + 2 : from + 1;
  const full = yearAt(line, at);
  if (full !== null) return dateOf({ from, to: at + 1 }, calendar(full, null, null));
  return word === "fy" && /^\d\d$/.test(wordAt(line, at)) && joined(line, at) ? dateOf({ from, to: at + 1 }, calendar(2000 + Number(wordAt(line, at)), null, null)) : null;
}

const NUMERIC: readonly Reader[] = [written, dayMonth, decade, century, quarterDigits, year];
const VERBAL: readonly Reader[] = [weekday, monthDay, ordinalOfMonth, century, quarter, season, decadeInWords, apostrophe, fiscal];

/** `3rd quarter` */
function quarterDigits(line: Line, from: number): Figure | null {
  const day = dayAt(line, from);
  if (day === null || day.to !== from + 2 || day.day > 4 || wordAt(line, pastHyphen(line, day.to)) !== "quarter") return null;
  const { year, to } = yearAfter(line, pastHyphen(line, day.to) + 1);
  return dateOf({ from, to }, months(year, day.day * 3 - 2, 3));
}
