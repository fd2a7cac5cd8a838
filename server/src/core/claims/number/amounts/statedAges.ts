import type { Figure } from "../figure.js";
import { HEDGE_WORDS } from "../lexicon/hedges.js";
import { PEOPLE } from "../lexicon/people.js";
import { endsClause, isHyphen, isWord, joined, opensSentence, pastHyphen, wordAt, type Line } from "../line.js";
import { isAgent, isOccupied } from "./apposedAges.js";

const PERSONS = /^(?:he|she|who|i|father|mother|man|woman|girl|boy|son|daughter)$/;

/** `who is 52`, `she turned 40`, `he will be 60 in May`, `the father is over 45`, `Orrell was 34 when he died`. */
export function isStated(line: Line, { from, to }: Figure): boolean {
  const at = HEDGE_WORDS.has(wordAt(line, from - 1)) ? from - 2 : from - 1;
  const ends = endsClause(line, to) || /^(?:and|now|but|in|on|next|this|last)$/.test(wordAt(line, to));
  if (/^turn(?:ed|s|ing)?$/.test(wordAt(line, at))) return ends;
  if (wordAt(line, at) === "be") return ends && PERSONS.test(wordAt(line, at - 2));
  if (!/^(?:is|was)$/.test(wordAt(line, at))) return false;
  if (wordAt(line, to) === "when") return true;
  return ends && (PERSONS.test(wordAt(line, at - 1)) || PERSONS.test(wordAt(line, at - 2)));
}

/** `patients over 75`, `people under 30`, `most buyers were under 45`, `older than 75`: the hedge parts people by their age. */
export function isLimit(line: Line, { from, to }: Figure): boolean {
  if (joined(line, to) && isWord(line, to)) return false;
  const [hedge, before] = [wordAt(line, from - 1), wordAt(line, from - 2)];
  if (hedge === "than" && /^(?:older|younger)$/.test(before)) return true;
  const persons = /^(?:is|are|was|were)$/.test(before) ? wordAt(line, from - 3) : before;
  return (
    /^(?:over|under|above|below)$/.test(hedge) && (PEOPLE.has(persons) || (persons !== before && isAgent(persons)))
  );
}

/** `At 21 years and 47 days, she is the youngest`: no span of time has two units so. */
export const isReached = (line: Line, { from, to, value }: Figure): boolean =>
  wordAt(line, from - 1) === "at" &&
  opensSentence(line, from - 1) &&
  !Number.isInteger(value) &&
  SUBJECT.test(wordAt(line, wordAt(line, to) === "," ? to + 1 : to));

/** `a man of 72`, `a part-time baker of 51`, `the 18-to-24 age group` */
export function isOfGroup(line: Line, { from, to, value }: Figure): boolean {
  const age = pastHyphen(line, to);
  if (wordAt(line, age) === "age" && /^(?:group|bracket|range|groups|band)$/.test(wordAt(line, age + 1))) return true;
  if (wordAt(line, from - 1) !== "of" || isHyphen(line, from - 1)) return false;
  const ends = endsClause(line, to);
  if (/^(?:man|woman|boy|girl|child|lad|youth|widow)$/.test(wordAt(line, from - 2)))
    return ends || AFTER_AGE.test(wordAt(line, to));
  return ends && isOccupied(line, from - 2, value);
}

const AFTER_AGE = /^(?:on|in|at|from|with|and|who|whose|was|is|had|has|said|says|died|to)$/;

/** Verbs of what is done at an age, wherever `at` stands after them. */
const LIFE = /^(?:died|dies|dead|retired|retires|retire|married|orphaned|widowed|debuted)$/;
const SUBJECT = /^(?:he|she|i|who|they|you|we)$/;

/** `died at 87`, `At 43 he became mayor`, `a Dane who at 19 is the youngest`, `joined at 16`. */
export function reachesAge(line: Line, { from, to, value }: Figure): boolean {
  if (wordAt(line, from - 1) !== "at" || value === null || !Number.isInteger(value) || value < YOUNGEST) return false;
  const ends = endsClause(line, to) || /^(?:and|but|after|in|on|from|of|or|with|when|because)$/.test(wordAt(line, to));
  if (LIFE.test(wordAt(line, from - 2)) && ends) return true;
  if (wordAt(line, from - 2) === "who" && isWord(line, to)) return true;
  const subject = wordAt(line, to) === "," ? to + 1 : to;
  if (opensSentence(line, from - 1) || wordAt(line, from - 2) === ",")
    return value > LAST_HOUR && SUBJECT.test(wordAt(line, subject));
  return /^(?:joined|left|began|started|emigrated|enlisted)$/.test(wordAt(line, from - 2)) && value > LAST_HOUR && ends;
}

/** Up to this, `at 11` may be a time of day. */
const LAST_HOUR = 12;
const YOUNGEST = 5;
