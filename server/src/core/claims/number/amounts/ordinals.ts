import { figureOf } from "../figure.js";
import { IDLE_ORDINALS, NAMING_ORDINALS, RANKED, RANKING } from "../lexicon/ordinals.js";
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
import type { Numeral } from "./numeral.js";
import type { Reader } from "../reader.js";

interface Ordinal extends Stretch {
  readonly value: number;
  readonly digits: boolean;
}

/** `22nd`, `second`, `twenty-first`, `84th minute`. */
export const readOrdinal: Reader = (line, from, numeral) => {
  const found = inDigits(line, from) ?? inWords(line, from, numeral);
  if (found === null || (found.digits ? isNaming(line, found.to) : isIdle(line, found))) return null;
  const { value, to } = found;
  const noun = RANKED.has(wordAt(line, to)) ? wordAt(line, to) : null;
  return figureOf({ from, to: noun === "minute" ? to + 1 : to }, "ordinal", value, noun, 1, found);
};

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

/** `14th Amendment`, `5th Avenue`: a name. */
const isNaming = (line: Line, to: number): boolean => isCapitalised(line, to) && NAMING_ORDINALS.has(wordAt(line, to));

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
  if (value > 1 && wordAt(line, to) === "time") return !/^(?:a|an|the|for)$/.test(wordAt(line, from - 1));
  if (
    (IDLE_ORDINALS.has(wordAt(line, to)) && !isCapitalised(line, to)) ||
    (wordAt(line, to) === "of" && wordAt(line, to + 1) === "all")
  )
    return true;
  return value < 3 && !isRank(line, from, to, value);
}

/** `their first defeat`, `finished second`; not `a second man`, `he first saw`. */
function isRank(line: Line, from: number, to: number, value: number): boolean {
  const before = wordAt(line, from - 1);
  if (/^(?:the|its|his|her|their|our|my|'s|s'|very)$/.test(before)) return isWord(line, to) || value > 1;
  return RANKING.has(before) && !isWord(line, to);
}
