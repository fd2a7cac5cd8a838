import { figureOf, type Figure } from "../figure.js";
import { DECADES } from "../lexicon/calendar.js";
import { isCapitalised, isHyphen, isWord, joined, opensSentence, wordAt, type Line } from "../line.js";
import type { Reader } from "../reader.js";

/** `in her forties`, `a man in his late 60s`. */
export function readAgeDecade(line: Line, from: number): Figure | null {
  const digits = wordAt(line, from + 1) === "s" && /^\d0$/.test(wordAt(line, from));
  const low = digits ? Number(wordAt(line, from)) : DECADES.get(wordAt(line, from));
  if (low === undefined) return null;
  const part = /^(?:early|late|mid)$/.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:his|her|their)$/.test(wordAt(line, wordAt(line, from - 1) === "-" ? from - 3 : part))) return null;
  return { ...figureOf({ from, to: digits ? from + 2 : from + 1 }, "age", 0, "year"), value: null, low, high: low + 9 };
}

/** `under-16s`, `the over-65s`, `an under-five`; not the name of a team (`the Under-21s`). */
export const readAgeGroup: Reader = (line, from, numeral) => {
  const side = from - 2;
  if (!isHyphen(line, from - 1) || !/^(?:under|over)$/.test(wordAt(line, side))) return null;
  if (isCapitalised(line, side) && !opensSentence(line, side)) return null;
  if (numeral === null || numeral.scaled || numeral.value < 1 || numeral.value > OLDEST_GROUP) return null;
  const plural = joined(line, numeral.to) && /^'?s$/.test(wordAt(line, numeral.to));
  if (!plural && isWord(line, numeral.to) && joined(line, numeral.to)) return null;
  return figureOf({ from, to: plural ? numeral.to + 1 : numeral.to }, "age", numeral.value, "year", 1, numeral);
};

/** No group is parted from others at a greater age. */
const OLDEST_GROUP = 100;
