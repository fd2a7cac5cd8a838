import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { SCALES } from "./lexicon/numberWords.js";

/** A block's tokens, read from left to right. */
export type Line = readonly Token[];

/** A stretch of tokens: indices, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The word at an index in lower case; empty beyond the ends. */
export const wordAt = (line: Line, index: number): string => line[index]?.lower ?? "";

/** Whether a token stands directly on the one before it. */
export const joined = (line: Line, index: number): boolean => line[index]?.spaced === false;

export const isNumber = (line: Line, index: number): boolean => line[index]?.kind === "number";

export const isWord = (line: Line, index: number): boolean => line[index]?.kind === "word";

/** A word that multiplies a number: `hundred`, `million`, `dozen`. */
export const isScaleWord = (line: Line, index: number): boolean =>
  isWord(line, index) && SCALES.has(wordAt(line, index));

export const isArticle = (line: Line, index: number): boolean =>
  wordAt(line, index) === "a" || wordAt(line, index) === "an";

export const isCapitalised = (line: Line, index: number): boolean => line[index]?.capital === true;

const HYPHENS = new Set(["-", "\u2010", "\u2011"]);
const DASHES = new Set([...HYPHENS, "\u2012", "\u2013", "\u2014", "\u2212"]);

/** A hyphen that ties two words into one. */
export const isHyphen = (line: Line, index: number): boolean =>
  HYPHENS.has(wordAt(line, index)) && joined(line, index) && joined(line, index + 1);

export const isDash = (line: Line, index: number): boolean => DASHES.has(wordAt(line, index));

/** The index after a tying hyphen, or the index itself. */
export const pastHyphen = (line: Line, index: number): number => (isHyphen(line, index) ? index + 1 : index);

const TIES = new Set([...HYPHENS, "\u2013", ".", "/", ":", "\\"]);

/** A sign that ties two figures or names into one: a dash, stop, slash or colon with no space about it. */
export const isTie = (line: Line, index: number): boolean =>
  TIES.has(wordAt(line, index)) && joined(line, index) && joined(line, index + 1);

/** Whether a number stands between two others, parted by spaces alone or by ties alone: in a code, a telephone number. */
export const isAmidNumbers = (line: Line, index: number): boolean =>
  (isNumber(line, index - 1) && isNumber(line, index + 1) && !wordAt(line, index).includes(":")) ||
  (isNumber(line, index - 2) && isNumber(line, index + 2) && isTie(line, index - 1) && isTie(line, index + 1));

/** The offsets of a stretch in the block. */
export function spanOf(line: Line, { from, to }: Stretch): Span {
  return { start: line[from]?.start ?? 0, end: line[to - 1]?.end ?? 0 };
}

const BREAKS = new Set([".", "!", "?", ":", ";", "…"]);
const OPENING = new Set(['"', "'", "“", "‘", "«", "(", "["]);

/** Whether a word opens a sentence, so that its capital says nothing. */
export function opensSentence(line: Line, index: number): boolean {
  let before = index - 1;
  while (OPENING.has(wordAt(line, before))) before--;
  return before < 0 || BREAKS.has(wordAt(line, before)) || isDash(line, before);
}

const CLAUSE_ENDS = new Set([".", ",", ";", ":", "!", "?", ")"]);

/** Whether a clause ends at an index: the block does, or a stop, comma or closing bracket stands there. */
export const endsClause = (line: Line, index: number): boolean =>
  index >= line.length || CLAUSE_ENDS.has(wordAt(line, index));
