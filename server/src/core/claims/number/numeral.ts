import { placeOfWhole } from "./digits.js";
import { readDigitGroup } from "./digitGroups.js";
import { SCALE_LETTERS, SCALES, SMALL, VULGAR } from "./lexicon/numberWords.js";
import {
  isDash,
  isHyphen,
  isNumber,
  isWord,
  joined,
  pastHyphen,
  startsWith,
  wordAt,
  type Line,
  type Stretch,
} from "./line.js";

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

/** A number, or a part of one, before or after its scale. */
interface Part extends Stretch {
  readonly value: number;
  readonly precision: number;
  readonly plain: boolean;
  readonly words: boolean;
  /** The scale that multiplied it; 1 where none did. */
  readonly scale: number;
}

/** A fraction that is added to a whole number; `to` is the index after it. */
interface Addend {
  readonly value: number;
  readonly precision: number;
  readonly to: number;
}

/** Reads the number that starts at a token; null where none does. */
export function readNumeral(line: Line, from: number): Numeral | null {
  const sign = signAt(line, from);
  const numeral = readParts(line, from + sign);
  if (numeral === null || sign === 0) return numeral;
  return { ...numeral, from, value: -numeral.value, plain: false };
}

const NEGATIVE = new Set(["minus", "negative"]);

/** How many tokens of sign stand at an index: a minus is one directly before a figure, with nothing joined before it. */
function signAt(line: Line, index: number): number {
  if (NEGATIVE.has(wordAt(line, index))) return 1;
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
  const part = isNumber(line, from) || SMALL.has(wordAt(line, from)) || and ? readPart(line, from) : null;
  if (part === null || part.value >= scale || part.value <= 0) return null;
  // A number that ends the whole (`two thousand and ten`) is none where a new one is as likely (`2 million 15 years ago`).
  const ends = part.scale === 1;
  if (ends && (!mayEnd || (!part.words && !and) || isHyphen(line, part.to))) return null;
  return part;
}

/** A number below the next scale, with its scales: `two and a half` `million`, `12` `hundred` `thousand`. */
function readPart(line: Line, from: number): Part | null {
  const base = readHalf(line, from) ?? readWhole(line, from) ?? readArticle(line, from);
  if (base === null) return null;
  let { to } = base;
  let scale = 1;
  for (let next = scaleAt(line, to, base, scale); next !== null; next = scaleAt(line, to, base, scale)) {
    scale *= next.scale;
    to = next.to;
  }
  const half = scale > 1 ? readAndFraction(line, to) : null;
  const value = rounded((base.value + (half?.value ?? 0)) * scale);
  return {
    ...base,
    from,
    to: half?.to ?? to,
    value,
    precision: (half?.precision ?? base.precision) * scale,
    scale: base.scale * scale,
  };
}

/** Digits or number words below a thousand, with a fraction: `3½`, `2 1/2`, `twenty-one`, `two and a half`. */
function readWhole(line: Line, from: number): Part | null {
  const digits = readDigitGroup(line, from);
  const whole = digits === null ? readSmall(line, from) : { ...digits, words: false, scale: 1 };
  const glyph = VULGAR.get(wordAt(line, whole?.to ?? from));
  if (glyph !== undefined && whole?.words !== true) {
    const to = (whole?.to ?? from) + 1;
    return { from, to, value: (whole?.value ?? 0) + glyph, precision: 0.1, plain: false, words: false, scale: 1 };
  }
  if (whole === null) return null;
  const mixed = readSlashed(line, whole) ?? readAndFraction(line, whole.to);
  if (mixed === null) return whole;
  return { ...whole, to: mixed.to, value: whole.value + mixed.value, precision: mixed.precision, plain: false };
}

/** `1/2` after a whole number. */
function readSlashed(line: Line, { plain, to }: Part): Addend | null {
  if (!plain || !/^\d$/.test(wordAt(line, to)) || wordAt(line, to + 1) !== "/") return null;
  const [top, bottom] = [Number(wordAt(line, to)), Number(wordAt(line, to + 2))];
  return top > 0 && bottom > top && bottom <= 16 ? { to: to + 3, value: top / bottom, precision: 0.1 } : null;
}

/** Number words below a thousand, or hundreds below a hundred: `forty-three`, `two hundred and two`, `nineteen hundred`. */
function readSmall(line: Line, from: number): Part | null {
  const first = readTens(line, from);
  if (first === null) return null;
  const hundred = pastHyphen(line, first.to);
  if (wordAt(line, hundred) !== "hundred" || first.value === 0) return wordPart(from, first.to, first.value);
  const and = wordAt(line, hundred + 1) === "and" ? hundred + 2 : pastHyphen(line, hundred + 1);
  const rest = readTens(line, and);
  const continues =
    rest !== null && rest.value > 0 && wordAt(line, pastHyphen(line, rest.to)) !== "hundred" && !isMixed(line, rest.to);
  if (!continues) return { ...wordPart(from, hundred + 1, first.value * 100), scale: 100 };
  return wordPart(from, rest.to, first.value * 100 + rest.value);
}

const wordPart = (from: number, to: number, value: number): Part => ({
  from,
  to,
  value,
  precision: placeOfWhole(value),
  plain: false,
  words: true,
  scale: 1,
});

/** Whether a part of a whole follows (`one hundred and three quarters`). */
const isMixed = (line: Line, at: number): boolean => AND_PARTS.has(wordAt(line, pastHyphen(line, at)));

/** Number words below a hundred. */
function readTens(line: Line, from: number): { readonly value: number; readonly to: number } | null {
  const tens = SMALL.get(wordAt(line, from));
  if (tens === undefined) return null;
  const next = pastHyphen(line, from + 1);
  const unit = tens >= 20 ? (SMALL.get(wordAt(line, next)) ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, to: next + 1 } : { value: tens, to: from + 1 };
}

const ARTICLES = new Set(["a", "an", "one", "another"]);

/** `a hundred`, `another million`. */
function readArticle(line: Line, from: number): Part | null {
  if (!ARTICLES.has(wordAt(line, from)) || !isScaleWord(line, pastHyphen(line, from + 1))) return null;
  const hundred = wordAt(line, pastHyphen(line, from + 1)) === "hundred";
  const rest = hundred && wordAt(line, from + 2) === "and" ? readTens(line, from + 3) : null;
  return rest === null ? wordPart(from, from + 1, 1) : wordPart(from, rest.to, 100 + rest.value);
}

const isScaleWord = (line: Line, index: number): boolean => isWord(line, index) && SCALES.has(wordAt(line, index));

const HALVES: readonly { readonly words: readonly string[]; readonly value: number }[] = [
  { words: ["half"], value: 0.5 },
  { words: ["a", "quarter"], value: 0.25 },
  { words: ["quarter"], value: 0.25 },
  { words: ["three", "-", "quarters"], value: 0.75 },
  { words: ["three", "quarters"], value: 0.75 },
];

/** `half a million`, `half a dozen`, `a quarter million`, `three-quarters of a million`. */
function readHalf(line: Line, from: number): Part | null {
  const half = HALVES.find(({ words }) => startsWith(line, from, words));
  if (half === undefined) return null;
  let to = from + half.words.length;
  if (wordAt(line, to) === "of") to++;
  to = pastHyphen(line, to);
  if (wordAt(line, to) === "a") to = pastHyphen(line, to + 1);
  if (!isScaleWord(line, to) || wordAt(line, to).endsWith("s")) return null;
  return { ...wordPart(from, to, half.value), precision: half.value };
}

const AND_PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["quarters", 0.25],
]);

const ONE = /^(?:a|an|one)$/;

/** `and a half`, `and a quarter`, `and three quarters` after a whole number or its scale. */
function readAndFraction(line: Line, at: number): Addend | null {
  const start = pastHyphen(line, at);
  if (wordAt(line, start) !== "and") return null;
  const count = pastHyphen(line, start + 1);
  const times = wordAt(line, count) === "three" ? 3 : ONE.test(wordAt(line, count)) ? 1 : 0;
  const name = pastHyphen(line, count + 1);
  const part = AND_PARTS.get(wordAt(line, name));
  if (times === 0 || part === undefined || wordAt(line, name + 1) === "of") return null;
  // `one billion and a quarter million`: the fraction has a scale of its own.
  if (isScaleWord(line, at - 1) && isScaleWord(line, name + 1)) return null;
  return { to: name + 1, value: times * part, precision: part };
}

/** A scale that may multiply what was read: in words, or a letter against digits. */
function scaleAt(
  line: Line,
  at: number,
  base: Part,
  scale: number,
): { readonly scale: number; readonly to: number } | null {
  const index = pastHyphen(line, at);
  const spelled = isWord(line, index) ? SCALES.get(wordAt(line, index)) : undefined;
  if (spelled !== undefined) {
    const rises = scale === 1 || spelled > scale;
    const fits =
      spelled > 100 ? true : spelled === 100 ? base.value < 100 : base.value === 0.5 || Number.isInteger(base.value);
    return rises && fits ? { scale: spelled, to: index + 1 } : null;
  }
  if (base.words || scale > 1 || index !== at || isSymbol(line, at)) return null;
  const letter = SCALE_LETTERS.get(line[at]?.text ?? "");
  return letter !== undefined && (joined(line, at) || wordAt(line, at) === "k") ? { scale: letter, to: at + 1 } : null;
}

/** Whether a letter goes on to make a unit: `m2`, `m²`, `km/h`. */
const isSymbol = (line: Line, at: number): boolean =>
  joined(line, at + 1) && (isNumber(line, at + 1) || /^[²³/°]$/.test(wordAt(line, at + 1)));

/** Keeps binary fractions from showing (2.2 times a million). */
const rounded = (value: number): number => Number(value.toPrecision(15));
