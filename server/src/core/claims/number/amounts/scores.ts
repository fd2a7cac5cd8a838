import { figureOf } from "../figure.js";
import { CONTEST, POINTS } from "../lexicon/contests.js";
import { isCapitalised, isDash, isHyphen, isNumber, isWord, joined, wordAt, type Line } from "../line.js";
import type { Reader } from "../reader.js";
import { readNumeral, type Numeral } from "./numeral.js";
import { readUnit } from "./units.js";

/** Larger figures than this are no scores. */
const HIGHEST = 999;

/** The score of a match or vote: `3-2`, `47–41`, `8 to 3`, `seven votes to four`, `97 for four`. */
export const readScore: Reader = (line, from, numeral) => {
  const first = asScore(numeral);
  if (first === null) return null;
  const noun = POINTS.has(wordAt(line, first.to));
  const at = noun ? first.to + 1 : first.to;
  const joined = isDash(line, at) || /^(?:to|for)$/.test(wordAt(line, at));
  const second = joined ? asScore(readNumeral(line, at + 1)) : null;
  if (second === null || readUnit(line, second.to) !== null || isHyphen(line, second.to)) return null;
  if (!isScored(line, wordAt(line, at), first, second, noun)) return null;
  return { ...figureOf({ from, to: second.to }, "score", 0, null), value: null, low: first.value, high: second.value };
};

function isScored(line: Line, joint: string, first: Numeral, second: Numeral, noun: boolean): boolean {
  switch (joint) {
    case "for":
      return isCricket(line, first, second);
    case "to":
      return noun
        ? !isRise(line, first, second) && wordAt(line, first.from - 1) !== "from"
        : isSpoken(line, first, second);
    default:
      return isDashed(line, first, second);
  }
}

/** `up by two points to 27` tells a change and where it ended, as `from 72 points to 52` does. */
const isRise = (line: Line, first: Numeral, second: Numeral): boolean =>
  wordAt(line, first.from - 1) === "by" && first.value < second.value && /^points?$/.test(wordAt(line, first.to));

/** More wickets than this fall in no innings. */
const WICKETS = 10;

/** Runs for wickets or wickets for runs: `97 for four`, `four for 43`. */
const isCricket = (line: Line, first: Numeral, second: Numeral): boolean =>
  Math.min(first.value, second.value) <= WICKETS &&
  Math.max(first.value, second.value) > WICKETS &&
  !/^[$£€#]$/.test(wordAt(line, first.from - 1)) &&
  endsFree(line, second.to);

function asScore(numeral: Numeral | null): Numeral | null {
  const whole = numeral !== null && !numeral.scaled && Number.isInteger(numeral.value);
  return whole && numeral.value >= 0 && numeral.value <= HIGHEST ? numeral : null;
}

/** Two figures tied by a dash are a score if they fall, or if a contest or two names stand beside them; else they are a range. */
function isDashed(line: Line, first: Numeral, second: Numeral): boolean {
  const tight = joined(line, first.to) && joined(line, first.to + 1);
  // `three-nil`
  if (first.words && second.words) return tight && first.value > second.value && endsFree(line, second.to);
  if (!tight || !first.plain || !second.plain || inRun(line, first.from, second.to)) return false;
  const names = isCapitalised(line, first.from - 1) && isCapitalised(line, second.to);
  const falls = first.value >= second.value && endsFree(line, second.to);
  return falls || names || hasContest(line, first.from, second.to);
}

/** `8 to 3`: figures that fall, or stand beside a contest; `from 8 to 3` is a change. */
const isSpoken = (line: Line, first: Numeral, second: Numeral): boolean =>
  wordAt(line, first.from - 1) !== "from" &&
  endsFree(line, second.to) &&
  (first.value > second.value || hasContest(line, first.from, second.to));

const isTie = (line: Line, index: number): boolean => isDash(line, index) || wordAt(line, index) === "/";

/** Part of a longer run of figures: a formation, a telephone number, a date. */
const inRun = (line: Line, from: number, to: number): boolean =>
  (isTie(line, to) && isNumber(line, to + 1)) || (isTie(line, from - 1) && isNumber(line, from - 2));

const FREE_AFTER =
  /^(?:on|in|at|for|to|by|with|against|after|and|but|over|as|from|away|when|while|before|early|late|yesterday|today|tonight|here|there|last|this|thanks|that|a|the|up|down)$/;

/** Followed by nothing that could be counted. */
const endsFree = (line: Line, at: number): boolean =>
  !isWord(line, at) || FREE_AFTER.test(wordAt(line, at)) || CONTEST.has(wordAt(line, at)) || isCapitalised(line, at);

/** How many words before and after a score its contest is looked for in. */
const REACH_BEFORE = 12;
const REACH_AFTER = 4;

function hasContest(line: Line, from: number, to: number): boolean {
  for (let index = Math.max(0, from - REACH_BEFORE); index < to + REACH_AFTER; index++) {
    if ((index < from || index >= to) && CONTEST.has(wordAt(line, index))) return true;
  }
  return false;
}
