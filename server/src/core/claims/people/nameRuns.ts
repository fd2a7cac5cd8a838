import { MONTHS, WEEKDAYS } from "../number/lexicon/calendar.js";
import { isFunctionWord, isNameSuffix, isOpener, isParticle } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import type { Word } from "./words.js";
import { wordSet } from "../../text/wordSet.js";

/** A stretch of words that are written as names are; indexes of words, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Particles that may open a surname standing alone: "van Aalst", "al-Assad". */
const OPENING_PARTICLES = wordSet("van von de der den di da del della al el bin ibn abu ter ten");
const MOST_PARTICLES = 3;

/** The runs of capitalised words of a block, with the particles, initials and nicknames inside them. */
export function nameRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNameWord(words, at, at)) continue;
    const start = openedByParticle(words, at) ? at - 1 : at;
    let end = at + 1;
    for (let next = continuation(words, at, end); next !== null; next = continuation(words, at, end)) end = next;
    runs.push({ start, end });
    at = end - 1;
  }
  return runs;
}

/** Whether the word is capitalised as a name is, not as the first word of a sentence or an "I" may be. */
function isNameWord(words: readonly Word[], at: number, runStart: number): boolean {
  const word = words[at];
  if (word?.capital !== true || (word.initial && isOpener(word.lower)) || isDate(words, at)) return false;
  if (!isFunctionWord(word.lower)) return true;
  if (at > runStart) return isGivenName((words[at - 1] as Word).lower);
  return !word.initial && isGivenName(word.lower) && words[at + 1]?.capital === true && words[at + 1]?.gap === "space";
}

const BEFORE_DATES = /^(?:in|on|since|during|this|last|next|early|late|mid)$/;

/** "In March Agnes Hale": the month is no name. */
const isDate = (words: readonly Word[], at: number): boolean => {
  const { lower } = words[at] as Word;
  return (MONTHS.has(lower) || WEEKDAYS.has(lower)) && BEFORE_DATES.test(words[at - 1]?.lower ?? "");
};

/** Where the run ends if it goes on at `at`; null if it does not. */
function continuation(words: readonly Word[], runStart: number, at: number): number | null {
  const word = words[at];
  if (word === undefined || !joins(words, at)) return null;
  if (isNameWord(words, at, runStart) || (isNameSuffix(word.lower) && word.capital)) return at + 1;
  let next = at;
  while (next - at < MOST_PARTICLES && isParticle(words[next]?.lower ?? "") && joinsClosely(words[next])) next++;
  return next > at && isNameWord(words, next, runStart) && joinsClosely(words[next]) ? next + 1 : null;
}

const joinsClosely = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "hyphen";

/** A stop goes on with a run after an initial or an abbreviated title; a comma before a suffix ("King, Jr."). */
function joins(words: readonly Word[], at: number): boolean {
  const { gap, lower } = words[at] as Word;
  if (gap === "space" || gap === "hyphen") return true;
  if (gap === "stop") return (words[at - 1] as Word).text.length <= 5;
  if (gap === "quote") return closesNickname(words, at) || opensNickname(words, at);
  return gap === "comma" && isNameSuffix(lower);
}

// Within a name, quotation marks hold a nickname of a word or two.
const opensNickname = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((length) => words[at + length]?.gap === "quote" && words[at + length]?.capital === true);
const closesNickname = (words: readonly Word[], at: number): boolean =>
  (words[at] as Word).capital && [1, 2, 3].some((length) => words[at - length]?.gap === "quote");

function openedByParticle(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && joinsClosely(words[at]) && OPENING_PARTICLES.has(before.lower) && !before.capital;
}
