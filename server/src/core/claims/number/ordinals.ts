import { figureOf, type Figure } from "./figure.js";
import { ORDINALS, SCALES, SMALL } from "./lexicon/numberWords.js";
import { isCapitalised, isHyphen, isWord, joined, opensSentence, pastHyphen, wordAt, type Line } from "./line.js";
import { readNumeral } from "./numeral.js";

/** What a common first or second is of that says no rank. */
const IDLE_AFTER = new Set(
  `time name names lady ladies aid hand class course step minister floor-level glance sight instance place-name thing thoughts thought
   language cousin cousins amendment half halves family person responder responders love look chance look opinion
   nature wind home homes one ones place-of of all and`.split(/\s+/),
);
const IDLE_BEFORE = new Set("at from a split per every other".split(" "));

/** `22nd`, `second`, `twenty-first`, `84th minute`. */
export function readOrdinal(line: Line, from: number): Figure | null {
  const found = ordinalAt(line, from);
  if (found === null) return null;
  const { value, to, digits } = found;
  if (!digits && isIdle(line, from, to, value)) return null;
  const stretch = { from, to };
  const minute = wordAt(line, to) === "minute" ? to + 1 : to;
  return figureOf({ from, to: minute }, "ordinal", value, minute > to ? "minute" : nounAt(line, to), 1, stretch);
}

function ordinalAt(line: Line, from: number): { value: number; to: number; digits: boolean } | null {
  if (line[from]?.kind === "number")
    return /^(?:st|nd|rd|th)$/.test(wordAt(line, from + 1)) && joined(line, from + 1) && /^\d{1,4}$/.test(wordAt(line, from))
      ? { value: Number(wordAt(line, from)), to: from + 2, digits: true }
      : null;
  const simple = ORDINALS.get(wordAt(line, from));
  if (simple !== undefined) return { value: simple, to: from + 1, digits: false };
  if (!SMALL.has(wordAt(line, from)) && !SCALES.has(wordAt(line, pastHyphen(line, from + 1)))) return null;
  return compound(line, from);
}

/** `twenty-first`, `hundred and fifth`, `three trillionth`. */
function compound(line: Line, from: number): { value: number; to: number; digits: boolean } | null {
  const base = readNumeral(line, from);
  if (base === null || !base.words) return null;
  let at = pastHyphen(line, base.to);
  if (wordAt(line, at) === "and") at++;
  const last = ORDINALS.get(wordAt(line, at));
  if (last === undefined || last === 2 && base.value < 20) return null;
  if (last >= 100) return { value: base.value * last, to: at + 1, digits: false };
  return base.value >= 20 && base.value % 10 === 0 && last < 20 ? { value: base.value + last, to: at + 1, digits: false } : null;
}

/** Idioms (`at first`, `second-hand`, `First Minister`) and names (`Third Ward`). */
function isIdle(line: Line, from: number, to: number, value: number): boolean {
  if (isCapitalised(line, from) && (isCapitalised(line, to) || (!opensSentence(line, from) && isCapitalised(line, from - 1)))) return true;
  if (value > 3) return false;
  const before = wordAt(line, from - 1);
  const after = wordAt(line, to);
  if (after === "degree" || wordAt(line, pastHyphen(line, to)) === "degree") return true;
  if (isHyphen(line, to)) return !/^(?:placed|largest|biggest|highest|ranked|best|longest|lowest|most|half)$/.test(wordAt(line, to + 1)) || wordAt(line, to + 1) === "half";
  if (value === 1 && (!isWord(line, to) || IDLE_AFTER.has(after))) return true;
  if (value === 2 && (/^(?:a|per|split|one|every)$/.test(before) || IDLE_AFTER.has(after))) return true;
  return IDLE_BEFORE.has(before) && value < 3;
}

/** `second yellow card` counts no noun for sure; only one that follows at once and alone is taken. */
const nounAt = (line: Line, at: number): string | null =>
  isWord(line, at) && /^(?:place|season|goal|day|year|week|month|term|time|round|attempt|quarter|defeat|win|victory|title|child|anniversary|birthday|floor|grade|edition)$/.test(wordAt(line, at))
    ? wordAt(line, at)
    : null;
