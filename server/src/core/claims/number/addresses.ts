import { isCapitalised, isNumber, isWord, wordAt, type Line, type Stretch } from "./line.js";
import { STREETS } from "./lexicon/labels.js";

/** The most words of a street's name before what kind of street it is. */
const LONGEST_NAME = 3;

/** The number of a house: `44 Mill Lane`, `1600 Pennsylvania Avenue`. */
export function isAddress(line: Line, { from, to }: Stretch): boolean {
  if (!isNumber(line, from) || to !== from + 1) return false;
  for (let index = to; index <= to + LONGEST_NAME && isWord(line, index) && isCapitalised(line, index); index++) {
    if (index > to && STREETS.has(wordAt(line, index))) return !isDescribing(line, index + 1);
  }
  return false;
}

/** `40 Wall Street banks` */
const isDescribing = (line: Line, at: number): boolean =>
  isWord(line, at) && !isCapitalised(line, at) && wordAt(line, at).endsWith("s");

/** A number that is dialled in an emergency: `a 999 call`, `dial 112`. */
export const isEmergency = (line: Line, { from, to }: Stretch): boolean =>
  /^(?:999|911|112|111|101|000|10111)$/.test(wordAt(line, from)) &&
  (/^(?:calls?|caller|callers|operator|operators|handler|dispatcher|dispatchers)$/.test(wordAt(line, to)) ||
    /^(?:call|calls|called|calling|dial|dialled|dialed|ring|rang|phone|phoned|or|text)$/.test(wordAt(line, from - 1)));
