import { calendar, dayAt, monthSpan, shortYearAt, yearAfter, yearAt, yearSpan } from "./calendar.js";
import { dateOf, type Figure } from "../figure.js";
import { DECADES, SEASONS } from "../lexicon/calendar.js";
import { ORDINALS, SMALL } from "../lexicon/numberWords.js";
import { endsClause, isNumber, joined, pastHyphen, wordAt, type Line } from "../line.js";
import type { Turn, When } from "./when.js";

/** Periods that start with digits: `1980s`, `90s`, `21st century`, `3rd quarter`. */
export function readNumberedPeriod(line: Line, from: number): Figure | null {
  const decade = readDecade(line, from);
  if (decade !== null) return decade;
  const number = dayAt(line, from);
  return number?.suffixed === true ? readNumbered(line, from, number.to, number.day) : null;
}

/** Periods that start with a word: `third quarter`, `Q3`, `winter of 1978`, `the Sixties`, `’90s`, `nineteenth century`, `fiscal 2025`. */
export function readNamedPeriod(line: Line, from: number): Figure | null {
  const ordinal = readOrdinalAt(line, from);
  if (ordinal !== null) return readNumbered(line, from, ordinal.to, ordinal.number);
  return (
    readLetter(line, from) ??
    readSeason(line, from) ??
    readDecadeWord(line, from) ??
    readShortDecade(line, from) ??
    readFiscal(line, from)
  );
}

function readOrdinalAt(line: Line, from: number): { readonly number: number; readonly to: number } | null {
  const word = wordAt(line, from);
  if (word === "final") return { number: 4, to: from + 1 };
  if (word === "twenty") {
    const at = pastHyphen(line, from + 1);
    const unit = ORDINALS.get(wordAt(line, at));
    return unit === undefined ? null : { number: 20 + unit, to: at + 1 };
  }
  const number = ORDINALS.get(word);
  return number === undefined ? null : { number, to: from + 1 };
}

/** A numbered century, quarter or half-year. */
function readNumbered(line: Line, from: number, at: number, number: number): Figure | null {
  const noun = pastHyphen(line, at);
  switch (wordAt(line, noun)) {
    case "century":
      // `his ninth century` is of runs.
      if (/^(?:his|her|their|my|'s)$/.test(wordAt(line, from - 1))) return null;
      return dateOf({ from, to: noun + 1 }, yearSpan((number - 1) * 100 + 1, number * 100));
    case "quarter":
      return number <= 4 && !isContest(line, noun + 1)
        ? readPart(line, from, noun + 1, number * 3 - 2, 3, false)
        : null;
    case "half":
      return number <= 2 ? readPart(line, from, noun + 1, number * 6 - 5, 6, true) : null;
    default:
      return number === 1 ? readFirstMonths(line, from, noun) : null;
  }
}

const MONTHS_OF_A_YEAR = 12;

/** `the first three months of 2027`: its first quarter. */
function readFirstMonths(line: Line, from: number, at: number): Figure | null {
  const months = SMALL.get(wordAt(line, at)) ?? Number(wordAt(line, at));
  if (wordAt(line, at + 1) !== "months" || wordAt(line, at + 2) !== "of") return null;
  return months > 1 && months < MONTHS_OF_A_YEAR ? readPart(line, from, at + 2, 1, months, true) : null;
}

/** A quarter or half with its year; a half must have one, as matches have halves too. */
function readPart(line: Line, from: number, at: number, month: number, length: number, dated: boolean): Figure | null {
  const { year, to } = yearAfter(line, pastHyphen(line, at));
  if (year === null) return dated ? null : dateOf({ from, to: at }, monthSpan(null, month, length));
  return dateOf({ from, to }, monthSpan(year, month, length));
}

/** `in the third quarter of the game` */
const isContest = (line: Line, at: number): boolean =>
  /^(?:in|of)$/.test(wordAt(line, at)) && /^(?:game|match|season)$/.test(wordAt(line, at + 2));

/** `Q3 2025`, `H1 2025` */
function readLetter(line: Line, from: number): Figure | null {
  const number = Number(wordAt(line, from + 1));
  if (!isNumber(line, from + 1) || !joined(line, from + 1) || number < 1) return null;
  switch (wordAt(line, from)) {
    case "q":
      return number <= 4 ? readPart(line, from, from + 2, number * 3 - 2, 3, false) : null;
    case "h":
      return number <= 2 ? readPart(line, from, from + 2, number * 6 - 5, 6, true) : null;
    default:
      return null;
  }
}

/** `winter of 1978`, `summer 2025`, `by the autumn`; not the season of every year (`in summer`). */
function readSeason(line: Line, from: number): Figure | null {
  const month = SEASONS.get(wordAt(line, from));
  if (month === undefined) return null;
  const { year, to } = yearAfter(line, from + 1);
  if (year !== null) return dateOf({ from, to }, monthSpan(year, month, 3));
  const before = wordAt(line, wordAt(line, from - 1) === "the" ? from - 2 : from - 1);
  const turn = SEASON_TURNS.get(before);
  return turn === undefined || !endsPhrase(line, from + 1)
    ? null
    : dateOf({ from, to: from + 1 }, monthSpan(null, month, 3, turn));
}

const SEASON_TURNS: ReadonlyMap<string, Turn> = new Map([
  ["by", "next"],
  ["until", "next"],
  ["till", "next"],
  ["since", "last"],
]);

/** Whether nothing that the season could describe follows it (`by spring rains`, `since the fall of`). */
const endsPhrase = (line: Line, at: number): boolean =>
  endsClause(line, at) || /^(?:on|in|at|to|for|and|or|but|with|when|as|after|if)$/.test(wordAt(line, at));

/** `1980s`, `the 90s` */
function readDecade(line: Line, from: number): Figure | null {
  const text = wordAt(line, from);
  if (!isPlural(line, from + 1) || !/^(?:[12]\d)?\d0$/.test(text)) return null;
  if (text.length === 4) return dateOf({ from, to: from + 2 }, decadeOf(Number(text)));
  return wordAt(line, from - 1) === "the" && text >= "20" && DECADE_BEFORE.test(wordAt(line, from - 2))
    ? dateOf({ from, to: from + 2 }, decadeOf(1900 + Number(text)))
    : null;
}

/** Before `the 90s` when years are meant, and not degrees. */
const DECADE_BEFORE = /^(?:in|of|since|during|from|until|by|early|late|mid|-|through|throughout|and|for)$/;

const isPlural = (line: Line, at: number): boolean => joined(line, at) && /^'?s$/.test(wordAt(line, at));

/** Ten years, or a century where it is one (`the 1900s`). */
const decadeOf = (start: number): When => yearSpan(start, start % 100 === 0 ? start + 99 : start + 9);

/** `’90s` */
function readShortDecade(line: Line, from: number): Figure | null {
  const short = shortYearAt(line, from);
  if (short === null || !isPlural(line, short.to) || short.year % 10 !== 0) return null;
  return dateOf({ from, to: short.to + 1 }, decadeOf(short.year));
}

/** `the Sixties`, `the nineties` */
function readDecadeWord(line: Line, from: number): Figure | null {
  const years = DECADES.get(wordAt(line, from));
  if (years === undefined || !/^(?:the|early|late|mid|-)$/.test(wordAt(line, from - 1))) return null;
  return dateOf({ from, to: from + 1 }, decadeOf(1900 + years));
}

/** `fiscal 2025`, `fiscal year 2025`, `FY2025`, `FY25` */
function readFiscal(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  if (word !== "fiscal" && word !== "fy") return null;
  const at = wordAt(line, from + 1) === "year" ? from + 2 : from + 1;
  const short =
    word === "fy" && joined(line, at) && /^\d\d$/.test(wordAt(line, at)) ? 2000 + Number(wordAt(line, at)) : null;
  const year = yearAt(line, at) ?? short;
  return year === null ? null : dateOf({ from, to: at + 1 }, calendar({ year }));
}
