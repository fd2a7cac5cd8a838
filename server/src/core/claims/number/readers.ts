import { readAgeDecade } from "./amounts/ages.js";
import { readFraction } from "./amounts/fractions.js";
import { readMultiple, readVague } from "./amounts/multiples.js";
import { readArticleUnit, readOne } from "./amounts/one.js";
import { readOrdinal } from "./amounts/ordinals.js";
import { readNumber } from "./amounts/ranges.js";
import { readScore } from "./amounts/scores.js";
import { readDate } from "./dates/dates.js";
import { readRelativeDate } from "./dates/relativeDates.js";
import { readTime } from "./dates/times.js";
import { DECADES, MONTHS, SEASONS, WEEKDAYS } from "./lexicon/calendar.js";
import { CURRENCY_STARTS } from "./lexicon/currencies.js";
import { DENOMINATORS, MULTIPLES, ORDINALS, SMALL, VAGUE, VULGAR } from "./lexicon/numberWords.js";
import { isNumber, type Line } from "./line.js";
import type { Reader } from "./reader.js";

const words = (list: string): readonly string[] => list.split(" ");

const SMALL_WORDS = [...SMALL.keys()];
const SIGNS = words("- − – .");
const RELATIVE = words("yesterday today tonight tomorrow last past this next previous coming the a an");
const PERIODS = [MONTHS, WEEKDAYS, SEASONS, DECADES, ORDINALS].flatMap((names) => [...names.keys()]);
const PERIOD_SIGNS = words("’ ' ‘ q h fy fiscal final twenty thirty ad ce");
const PARTS = [...DENOMINATORS.keys()];
const NUMBER_SIGNS = [...VULGAR.keys(), ...SIGNS, ...words("a an another half quarter three minus negative")];

/** What reads what, in the order in which it is tried; with each, the words at which its figures start and whether they start at digits. */
const TABLE: readonly (readonly [Reader, atDigits: boolean, firstWords: readonly string[]])[] = [
  [readRelativeDate, true, [...RELATIVE, ...SMALL_WORDS]],
  [readDate, true, [...PERIODS, ...PERIOD_SIGNS]],
  [readTime, true, [...SMALL_WORDS, ...words("a half quarter noon midday midnight")]],
  [readAgeDecade, true, [...DECADES.keys()]],
  [readScore, true, SMALL_WORDS],
  [readFraction, true, [...SMALL_WORDS, ...PARTS, "a", "an"]],
  [readMultiple, true, [...SMALL_WORDS, ...MULTIPLES.keys()]],
  [readOrdinal, true, [...ORDINALS.keys(), ...SMALL_WORDS, "a"]],
  [readVague, false, [...VAGUE.keys(), "tens"]],
  [readOne, false, ["one"]],
  [readArticleUnit, false, words("a an next last past")],
  [readNumber, true, [...SMALL_WORDS, ...NUMBER_SIGNS, ...CURRENCY_STARTS]],
];

const AT_DIGITS: readonly Reader[] = TABLE.filter(([, atDigits]) => atDigits).map(([reader]) => reader);

const AT_WORD: ReadonlyMap<string, readonly Reader[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Set<Reader>>();
  for (const [reader, , firstWords] of TABLE) {
    for (const word of firstWords) readers.set(word, (readers.get(word) ?? new Set()).add(reader));
  }
  return new Map([...readers].map(([word, set]) => [word, [...set]]));
}

/** The readers of figures that may start at a token; none for most tokens, which are passed over at once. */
export const readersAt = (line: Line, index: number): readonly Reader[] | undefined =>
  isNumber(line, index) ? AT_DIGITS : AT_WORD.get(line[index]?.lower ?? "");
