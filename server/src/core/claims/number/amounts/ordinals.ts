import { figureOf, type Figure } from "../figure.js";
import { IDLE_ORDINALS, RANK_BEFORE, RANKED, RANKING } from "../lexicon/ordinals.js";
import { ORDINALS } from "../lexicon/numberWords.js";
import {
  isCapitalised,
  isHyphen,
  isWord,
  joined,
  opensSentence,
  pastHyphen,
  wordAt,
  type Line,
  type Stretch,
} from "../line.js";
import { readNumeral, type Numeral } from "./numeral.js";
import type { Reader } from "../reader.js";

interface Ordinal extends Stretch {
  readonly value: number;
  readonly digits: boolean;
}

/** `22nd`, `second`, `twenty-first`, `84th minute`. */
export const readOrdinal: Reader = (line, from, numeral) => {
  const found = inDigits(line, from) ?? inWords(line, from, numeral);
  if (found === null || (!found.digits && isIdle(line, found))) return null;
  const { value, to } = found;
  const noun = RANKED.has(wordAt(line, to)) ? wordAt(line, to) : null;
  return figureOf({ from, to: noun === "minute" ? to + 1 : to }, "ordinal", value, noun, 1, found);
};

/** Larger numbers than this are no ranks. */
const LOWEST_RANK = 500;

/** `the world No 2`, `Europe's number five`, `ranked No. 9`: not `No 10 said`, `bus number five`. */
export function readRank(line: Line, from: number): Figure | null {
  if (!RANK_BEFORE.has(wordAt(line, from - 1))) return null;
  const stop = wordAt(line, from) === "no" && wordAt(line, from + 1) === ".";
  const numeral = readNumeral(line, stop ? from + 2 : from + 1);
  const ranks = numeral !== null && Number.isInteger(numeral.value) && !numeral.scaled;
  if (!ranks || numeral.value < 1 || numeral.value > LOWEST_RANK) return null;
  return figureOf({ from, to: numeral.to }, "ordinal", numeral.value, null, 1, numeral);
}

function inDigits(line: Line, from: number): Ordinal | null {
  if (!/^\d{1,4}$/.test(wordAt(line, from)) || !joined(line, from + 1)) return null;
  const value = Number(wordAt(line, from));
  return wordAt(line, from + 1) === endingOf(value) ? { from, to: from + 2, value, digits: true } : null;
}

/** `10st` is a weight, and `10th` the ordinal. */
function endingOf(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return (teen ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th";
}

function inWords(line: Line, from: number, base: Numeral | null): Ordinal | null {
  const simple = ORDINALS.get(wordAt(line, from));
  if (simple !== undefined) return { from, to: from + 1, value: simple, digits: false };
  return base?.words === true ? compound(line, base) : null;
}

/** `twenty-first`, `hundred and fifth`, `three trillionth`. */
function compound(line: Line, base: Numeral): Ordinal | null {
  const { from } = base;
  const next = pastHyphen(line, base.to);
  const at = wordAt(line, next) === "and" ? next + 1 : next;
  const last = ORDINALS.get(wordAt(line, at));
  if (last === undefined) return null;
  if (last >= 100) return { from, to: at + 1, value: base.value * last, digits: false };
  const tens = base.value >= 20 && base.value % 10 === 0 && last < 20;
  return tens ? { from, to: at + 1, value: base.value + last, digits: false } : null;
}

/** Idioms (`at first`, `second-hand`), names (`Third Ward`), and a first or second that ranks nothing. */
function isIdle(line: Line, { from, to, value }: Ordinal): boolean {
  if (isCapitalised(line, from)) {
    if (!opensSentence(line, from)) return isCapitalised(line, to) || isCapitalised(line, from - 1);
    if (isCapitalised(line, to) && value < 4) return true;
  }
  if (isHyphen(line, to))
    return !/^(?:placed|largest|biggest|highest|ranked|best|longest|lowest|most|fastest|oldest)$/.test(
      wordAt(line, to + 1),
    );
  if (IDLE_ORDINALS.has(wordAt(line, to)) || (wordAt(line, to) === "of" && wordAt(line, to + 1) === "all")) return true;
  return value < 3 && !isRank(line, from, to, value);
}

/** `their first defeat`, `finished second`; not `a second man`, `he first saw`. */
function isRank(line: Line, from: number, to: number, value: number): boolean {
  const before = wordAt(line, from - 1);
  if (/^(?:the|its|his|her|their|our|my|'s|s'|very)$/.test(before)) return isWord(line, to) || value > 1;
  return RANKING.has(before) && !isWord(line, to);
}
