import { FUNCTION_WORDS } from "../lexicon/nouns.js";
import { SCALE_LETTERS } from "../lexicon/numberWords.js";
import {
  isCapitalised,
  isHyphen,
  isNumber,
  isScaleWord,
  isWord,
  joined,
  opensSentence,
  pastHyphen,
  wordAt,
  type Line,
} from "../line.js";

/** Numbers that only money is written as: `R1,850`, `R18.42`, `R2,1-trillion`. */
const WRITTEN_AS_MONEY = /^\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+(?:\.\d+)?$|^\d+[.,]\d+$/;

const ROADS_BEFORE = /^(?:along|via|near|route|road|roads|highway|off|number|an)$/;
const ROADS_AFTER =
  /^(?:road|route|highway|motorway|freeway|offramp|interchange|engine|engines|series|model|refrigerant)$/;

/** Whether an `R` directly before digits is the rand, and not the name of a road or model (`the R61`, `BMW R1200`, `R2-D2`). */
export function isRand(line: Line, from: number): boolean {
  if (!isPrefix(line, from)) return false;
  if (isWrittenAsMoney(line, from + 1)) return true;
  const text = wordAt(line, from + 1);
  const to = from + 2;
  if (!/^[1-9]\d*$/.test(text) || isGlued(line, to)) return false;
  const before = wordAt(line, from - 1);
  if (ROADS_BEFORE.test(before) || ROADS_AFTER.test(wordAt(line, to))) return false;
  // `the R370 grant`, but `the R61 near Ngcobo`
  if (before === "the") return isWord(line, to) && !isCapitalised(line, to) && !FUNCTION_WORDS.has(wordAt(line, to));
  return !isWord(line, from - 1) || !isCapitalised(line, from - 1) || opensSentence(line, from - 1);
}

/** Letters directly after (`R2D2`, `R2-D2`), but `R500-a-month` and `R500-R700`. */
const isGlued = (line: Line, to: number): boolean =>
  (joined(line, to) && isWord(line, to)) ||
  (isHyphen(line, to) && isCapitalised(line, to + 1) && wordAt(line, to + 1) !== "r");

/** `N5,000`, `N300m`, `N1.2 billion`; the N2 is a road. */
export const isNaira = (line: Line, from: number): boolean =>
  isPrefix(line, from) && (isScaled(line, from + 1) || /^\d{1,3}(?:,\d{3})+$/.test(wordAt(line, from + 1)));

const isPrefix = (line: Line, from: number): boolean =>
  isNumber(line, from + 1) && joined(line, from + 1) && (!joined(line, from) || from === 0 || !isWord(line, from - 1));

/** Grouped, with decimals, or with a scale: `R1 850`, `R18.42`, `R65m`, `R900 million`. */
function isWrittenAsMoney(line: Line, at: number): boolean {
  if (WRITTEN_AS_MONEY.test(wordAt(line, at))) return true;
  const next = at + 1;
  const thousands = /^\d{3}$/.test(wordAt(line, next)) && /^\d{1,3}$/.test(wordAt(line, at));
  return thousands || isScaled(line, at);
}

/** `65m`, `900 million`, `213-billion` */
function isScaled(line: Line, at: number): boolean {
  const next = at + 1;
  if (isScaleWord(line, pastHyphen(line, next))) return true;
  const letter = line[next]?.text ?? "";
  return (
    joined(line, next) && (SCALE_LETTERS.has(letter) || /^(?:bn|mn|tn)$/.test(letter)) && !isNumber(line, next + 1)
  );
}
