import { SCALE_LETTERS, SCALES, SMALL, VULGAR } from "../lexicon/numberWords.js";
import {
  isDash,
  isHyphen,
  isNumber,
  isScaleWord,
  isWord,
  joined,
  pastHyphen,
  wordAt,
  type Line,
  type Stretch,
} from "../line.js";
import { rounded } from "./digits.js";
import { readAddedFraction, readWhole, type Part } from "./wholes.js";

/** A bare number, in digits or words, with its scale. */
export interface Numeral extends Stretch {
  readonly value: number;
  /** The place to which it is given. */
  readonly precision: number;
  /** Digits and nothing else: a year, a day, a label perhaps. */
  readonly plain: boolean;
  readonly words: boolean;
  /** Whether a scale (`million`, `bn`, `k`) is part of it. */
  readonly scaled: boolean;
}

const SIGNS = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "."];

/** The words and signs at which a number can start. */
export const NUMERAL_STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...VULGAR.keys(),
  ...SIGNS,
  ..."a an another half quarter minus negative".split(" "),
]);

/** Reads the number that starts at a token; null where none does. */
export function readNumeral(line: Line, from: number): Numeral | null {
  if (!isNumber(line, from) && !NUMERAL_STARTS.has(wordAt(line, from))) return null;
  const sign = signAt(line, from);
  const numeral = readParts(line, from + sign);
  if (numeral === null || sign === 0) return numeral;
  return { ...numeral, from, value: -numeral.value, plain: false };
}

/** How many tokens of sign stand at an index: a minus is one directly before a figure, with nothing joined before it. */
function signAt(line: Line, index: number): number {
  const word = wordAt(line, index);
  if (word === "minus" || word === "negative") return wordAt(line, index - 1) === "or" ? 0 : 1;
  if (!isDash(line, index) || isNumber(line, index - 1)) return 0;
  const figure = wordAt(line, index + 1) === "." ? index + 2 : index + 1;
  if (!isNumber(line, figure)) return 0;
  if (!joined(line, index + 1)) return /^(?:degrees?|deg|°)$/.test(wordAt(line, figure + 1)) ? 1 : 0;
  return !joined(line, index) || /[([$£€¥]/.test(wordAt(line, index - 1)) ? 1 : 0;
}

/** Parts that follow each other by falling scale: `two thousand` `and two hundred`. */
function readParts(line: Line, from: number): Numeral | null {
  const first = readPart(line, from);
  if (first === null) return null;
  let { to, value, precision, scale } = first;
  let count = 1;
  while (scale >= 100) {
    const next = readNextPart(line, to, scale, first.words || count > 1);
    if (next === null) break;
    value += next.value;
    ({ to, precision, scale } = next);
    count++;
  }
  const plain = first.plain && first.scale === 1;
  return { from, to, value, precision, plain, words: first.words, scaled: first.scale > 1 };
}

function readNextPart(line: Line, at: number, scale: number, mayEnd: boolean): Part | null {
  let from = at;
  if (wordAt(line, from) === "," && SMALL.has(wordAt(line, from + 1))) from++;
  const and = wordAt(line, from) === "and" || wordAt(line, from) === "&";
  if (and) from++;
  const part = and || isNumber(line, from) || SMALL.has(wordAt(line, from)) ? readPart(line, from) : null;
  if (part === null || part.value >= scale || part.value <= 0) return null;
  // A number that ends the whole (`two thousand and ten`) is none where a new one is as likely (`2 million 15 years ago`).
  const ends = part.scale === 1;
  return ends && (!mayEnd || (!part.words && !and) || isHyphen(line, part.to)) ? null : part;
}

/** A number below the next scale, with its scales: `two and a half` `million`, `12` `hundred` `thousand`. */
function readPart(line: Line, from: number): Part | null {
  const whole = readWhole(line, from);
  if (whole === null) return null;
  let { to } = whole;
  let scale = 1;
  for (let next = scaleAt(line, to, whole, scale); next !== null; next = scaleAt(line, to, whole, scale)) {
    scale *= next.scale;
    to = next.to;
  }
  if (scale === 1) return whole;
  const half = readAddedFraction(line, to);
  return {
    from,
    to: half?.to ?? to,
    value: rounded((whole.value + (half?.value ?? 0)) * scale),
    precision: (half?.precision ?? whole.precision) * scale,
    plain: false,
    words: whole.words,
    scale: whole.scale * scale,
  };
}

/** A scale that may multiply what was read: in words, or a letter against digits. */
function scaleAt(
  line: Line,
  at: number,
  whole: Part,
  scale: number,
): { readonly scale: number; readonly to: number } | null {
  if (!isWord(line, at) && !isHyphen(line, at)) return null;
  const index = pastHyphen(line, at);
  const spelled = isScaleWord(line, index) ? SCALES.get(wordAt(line, index)) : undefined;
  if (spelled !== undefined) {
    const rises = scale === 1 || spelled > scale;
    return rises && fits(whole.value, spelled) ? { scale: spelled, to: index + 1 } : null;
  }
  if (whole.words || scale > 1 || index !== at || isSymbol(line, at)) return null;
  const letter = SCALE_LETTERS.get(line[at]?.text ?? "");
  return letter !== undefined && (joined(line, at) || wordAt(line, at) === "k") ? { scale: letter, to: at + 1 } : null;
}

/** `nineteen hundred` but not `2022 hundred`; `half a dozen` but not `1.3 dozen`. */
function fits(value: number, scale: number): boolean {
  if (scale > 100) return true;
  return scale === 100 ? value < 100 : value === 0.5 || Number.isInteger(value);
}

/** Whether a letter goes on to make a unit: `m2`, `m²`, `km/h`. */
const isSymbol = (line: Line, at: number): boolean =>
  joined(line, at + 1) && (isNumber(line, at + 1) || /^[²³/°]$/.test(wordAt(line, at + 1)));
