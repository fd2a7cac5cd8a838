import { readAgeDecade, readAgeGroup } from "./amounts/ageGroups.js";
import { NUMERAL_STARTS } from "./amounts/numeral.js";
import { readFraction } from "./amounts/fractions.js";
import { readMultiple, readVague } from "./amounts/multiples.js";
import { readArticleUnit, readOne } from "./amounts/one.js";
import { readOrdinal } from "./amounts/ordinals.js";
import { readRank } from "./amounts/ranks.js";
import { readEvery, readRatio } from "./amounts/ratios.js";
import { readNumber } from "./amounts/ranges.js";
import { readScore } from "./amounts/scores.js";
import { readSpokenMoney } from "./amounts/spokenMoney.js";
import { readHeight } from "./amounts/heights.js";
import { readTiming } from "./amounts/timings.js";
import { readDate } from "./dates/dates.js";
import { readDay, readDistance, readNeighbour, readTurn } from "./dates/relativeDates.js";
import { readTime } from "./dates/times.js";
import { readWeekdayOfMonth } from "./dates/weekdayOfMonth.js";
import { DECADES, EVERY_WEEK, MONTHS, SEASONS, WEEKDAYS } from "./lexicon/calendar.js";
import { CURRENCY_STARTS } from "./lexicon/currencies.js";
import { DENOMINATORS, MULTIPLES, ORDINALS, SMALL, VAGUE, VULGAR } from "./lexicon/numberWords.js";
import { isAmidNumbers, isNumber, wordAt, type Line } from "./line.js";
import type { Reader } from "./reader.js";

const words = (list: string): readonly string[] => list.split(" ");

const SMALL_WORDS = [...SMALL.keys()];
const PERIODS = [MONTHS, WEEKDAYS, EVERY_WEEK, SEASONS, DECADES, ORDINALS].flatMap((names) => [...names.keys()]);
const PERIOD_SIGNS = words("’ ' ‘ q h fy fiscal final twenty thirty ad ce");
const PARTS = [...DENOMINATORS.keys()];

/** What reads what, in the order in which it is tried; with each, the words at which its figures start and whether they start at digits. */
const TABLE: readonly (readonly [Reader, atDigits: boolean, firstWords: readonly string[]])[] = [
  [readWeekdayOfMonth, false, ["last", ...ORDINALS.keys()]],
  [readDay, false, words("yesterday today tonight tomorrow")],
  [readTurn, false, words("last past this next previous coming")],
  [readDistance, true, [...SMALL_WORDS, "a", "an"]],
  [readNeighbour, false, ["the"]],
  [readAgeDecade, true, [...DECADES.keys()]],
  [readAgeGroup, true, SMALL_WORDS],
  [readDate, true, [...PERIODS, ...PERIOD_SIGNS]],
  [readTiming, true, []],
  [readTime, true, [...SMALL_WORDS, ...words("a half quarter noon midday midnight")]],
  [readHeight, true, []],
  [readScore, true, SMALL_WORDS],
  [readFraction, true, [...SMALL_WORDS, ...PARTS, "a", "an"]],
  [readRatio, true, SMALL_WORDS],
  [readEvery, false, words("every each")],
  [readMultiple, true, [...SMALL_WORDS, ...MULTIPLES.keys()]],
  [readOrdinal, true, [...ORDINALS.keys(), ...SMALL_WORDS, "a"]],
  [readRank, false, ["no", "number"]],
  [readVague, false, [...VAGUE.keys(), "tens"]],
  [readOne, false, ["one"]],
  [readArticleUnit, false, words("a an next last past")],
  [readSpokenMoney, false, words("a an")],
  [readNumber, true, [...NUMERAL_STARTS, ...CURRENCY_STARTS]],
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

/** Whether a sign may start a figure: its digits follow, or it is a fraction itself. */
const startsDigits = (line: Line, index: number): boolean =>
  isNumber(line, index + 1) || isNumber(line, index + 2) || VULGAR.has(wordAt(line, index));

/** The readers of figures that may start at a token; none for most tokens, which are passed over at once. */
export function readersAt(line: Line, index: number): readonly Reader[] | undefined {
  const token = line[index];
  if (token === undefined) return undefined;
  if (token.kind === "number") return isAmidNumbers(line, index) ? undefined : AT_DIGITS;
  return token.kind === "word" || startsDigits(line, index) ? AT_WORD.get(token.lower) : undefined;
}
