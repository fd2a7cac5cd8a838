import { readDigits, placeOfWhole } from "./digits.js";
import { SCALE_LETTERS, SCALES, SMALL, VULGAR } from "./lexicon/numberWords.js";
import { isDash, isHyphen, isNumber, isWord, joined, pastHyphen, wordAt, type Line, type Stretch } from "./line.js";

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

const NEGATIVE = new Set(["minus", "negative"]);

/** Reads the number that starts at a token; null where none does. */
export function readNumeral(line: Line, from: number): Numeral | null {
  const sign = signAt(line, from);
  const numeral = readScaled(line, from + sign);
  if (numeral === null || sign === 0) return numeral;
  return { ...numeral, from, value: -numeral.value, plain: false };
}

/** How many tokens of sign stand at an index: a minus is one where nothing is joined before it and a figure is after it. */
function signAt(line: Line, index: number): number {
  if (NEGATIVE.has(wordAt(line, index))) return 1;
  if (!isDash(line, index) || !isNumber(line, index + 1)) return 0;
  const opens = index === 0 || line[index]?.spaced === true || /[($£€[]/.test(wordAt(line, index - 1));
  return opens && (joined(line, index + 1) || wordAt(line, index) === "-") && !isNumber(line, index - 1) ? 1 : 0;
}

/** Parts that follow each other by falling scale: `two thousand` `and` `two hundred`, `3 million` `and a half`. */
function readScaled(line: Line, from: number): Numeral | null {
  const first = readPart(line, from);
  if (first === null) return null;
  let { to, value, scale } = first;
  let precision = first.precision;
  const { plain, words } = first;
  while (scale > 1 && scale !== 12) {
    const next = readNextPart(line, to, scale, words);
    if (next === null) break;
    value += next.value;
    precision = next.precision;
    ({ to, scale } = next);
  }
  return { from, to, value, precision, plain: plain && to === from + 1, words, scaled: first.scale > 1 };
}

interface Part extends Stretch {
  readonly value: number;
  readonly precision: number;
  /** The scale that multiplied it; 1 where none did. */
  readonly scale: number;
  readonly plain: boolean;
  readonly words: boolean;
}

/** A number below the next scale, with its scales: `two and a half` `million`, `12` `hundred` `thousand`. */
function readPart(line: Line, from: number): Part | null {
  const base = readHalf(line, from) ?? readBase(line, from) ?? readArticle(line, from);
  if (base === null) return null;
  let { to } = base;
  let scale = 1;
  for (let next = scaleAt(line, to, base, scale); next !== null; next = scaleAt(line, to, base, scale)) {
    scale *= next.scale;
    to = next.to;
  }
  const half = scale > 1 ? readAndFraction(line, to) : null;
  const value = (base.value + (half?.value ?? 0)) * scale;
  const precision = (half?.precision ?? base.precision) * scale;
  return { ...base, from, to: half?.to ?? to, value: rounded(value), precision, scale, plain: base.plain && scale === 1 };
}

function readNextPart(line: Line, at: number, scale: number, words: boolean): Part | null {
  let from = at;
  if (wordAt(line, from) === "," && SMALL.has(wordAt(line, from + 1))) from++;
  const and = wordAt(line, from) === "and" || wordAt(line, from) === "&";
  if (and) from++;
  if (!words && and) return null;
  const part = SMALL.has(wordAt(line, from)) || isNumber(line, from) ? readPart(line, from) : null;
  if (part === null || part.value >= scale || part.value <= 0) return null;
  if (!part.words && part.scale === 1) return null;
  return part;
}

interface Base extends Stretch {
  readonly value: number;
  readonly precision: number;
  readonly plain: boolean;
  readonly words: boolean;
}

/** Digits or small number words, with a fraction: `3½`, `2 1/2`, `twenty-one`, `two and a half`. */
function readBase(line: Line, from: number): Base | null {
  const whole = readFigure(line, from) ?? readSmall(line, from);
  const glyph = VULGAR.get(wordAt(line, whole?.to ?? from));
  if (glyph !== undefined) {
    const to = (whole?.to ?? from) + 1;
    return { from, to, value: (whole?.value ?? 0) + glyph, precision: 0.1, plain: false, words: false };
  }
  if (whole === null) return null;
  const mixed = readSlashed(line, whole) ?? readAndFraction(line, whole.to);
  if (mixed === null) return whole;
  return { ...whole, to: mixed.to, value: whole.value + mixed.value, precision: mixed.precision, plain: false };
}

function readFigure(line: Line, from: number): Base | null {
  const token = line[from];
  if (token?.kind !== "number") return leadingPoint(line, from);
  const spaced = readSpacedGroups(line, from);
  if (spaced !== null) return spaced;
  const digits = readDigits(token.text);
  return digits === null ? null : { ...digits, from, to: from + 1, words: false };
}

/** `.75` */
function leadingPoint(line: Line, from: number): Base | null {
  if (wordAt(line, from) !== "." || !isNumber(line, from + 1) || !joined(line, from + 1)) return null;
  if (line[from]?.spaced === false) return null;
  const digits = readDigits(`0.${wordAt(line, from + 1)}`);
  return digits === null ? null : { ...digits, from, to: from + 2, words: false };
}

const GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** Thousands parted by plain spaces: `1 000 000`. */
function readSpacedGroups(line: Line, from: number): Base | null {
  if (!/^[1-9]\d{0,2}$/.test(wordAt(line, from))) return null;
  let to = from + 1;
  let text = wordAt(line, from);
  while (isNextGroup(line, to) && !text.includes(".")) {
    text += wordAt(line, to).replace(",", ".");
    to++;
  }
  if (to === from + 1) return null;
  const digits = readDigits(text);
  return digits === null ? null : { ...digits, from, to, plain: false, words: false };
}

function isNextGroup(line: Line, index: number): boolean {
  const [before, token] = [line[index - 1], line[index]];
  return before !== undefined && token !== undefined && token.start - before.end === 1 && GROUP.test(token.text);
}

/** `1/2` after a whole number. */
function readSlashed(line: Line, whole: Base): { to: number; value: number; precision: number } | null {
  const at = whole.to;
  if (!whole.plain || !/^\d$/.test(wordAt(line, at)) || wordAt(line, at + 1) !== "/") return null;
  const [top, bottom] = [Number(wordAt(line, at)), Number(wordAt(line, at + 2))];
  return top > 0 && bottom > top && bottom <= 16 ? { to: at + 3, value: top / bottom, precision: 0.1 } : null;
}

/** Number words below a hundred: `seven`, `forty-three`, `forty three`. */
function readSmall(line: Line, from: number): Base | null {
  const tens = SMALL.get(wordAt(line, from));
  if (tens === undefined) return null;
  const next = pastHyphen(line, from + 1);
  const unit = tens >= 20 ? SMALL.get(wordAt(line, next)) : undefined;
  const compound = unit !== undefined && unit > 0 && unit < 10;
  const value = compound ? tens + unit : tens;
  const to = compound ? next + 1 : from + 1;
  return { from, to, value, precision: placeOfWhole(value), plain: false, words: true };
}

const ARTICLES = new Set(["a", "an", "one", "another"]);

/** `a hundred`, `another million`, and the bare scale in `hundred and seventy`. */
function readArticle(line: Line, from: number): Base | null {
  if (ARTICLES.has(wordAt(line, from)) && isScaleWord(line, pastHyphen(line, from + 1)))
    return { from, to: from + 1, value: 1, precision: 1, plain: false, words: true };
  return null;
}

const isScaleWord = (line: Line, index: number): boolean => isWord(line, index) && SCALES.has(wordAt(line, index));

/** `half a million`, `half a dozen`, `a quarter million`, `three-quarters of a million`. */
function readHalf(line: Line, from: number): Base | null {
  const part = PARTS.find(({ words }) => words.every((word, offset) => wordAt(line, from + offset) === word));
  if (part === undefined) return null;
  let to = from + part.words.length;
  if (wordAt(line, to) === "of") to++;
  if (wordAt(line, to) === "-") to++;
  if (wordAt(line, to) === "a") to++;
  if (wordAt(line, to) === "-") to++;
  return isScaleWord(line, to) && !wordAt(line, to).endsWith("s")
    ? { from, to, value: part.value, precision: part.value, plain: false, words: true }
    : null;
}

const PARTS: readonly { readonly words: readonly string[]; readonly value: number }[] = [
  { words: ["half"], value: 0.5 },
  { words: ["a", "quarter"], value: 0.25 },
  { words: ["quarter"], value: 0.25 },
  { words: ["three", "-", "quarters"], value: 0.75 },
  { words: ["three", "quarters"], value: 0.75 },
];

/** `and a half`, `and a quarter`, `and three quarters` after a whole number or its scale. */
function readAndFraction(line: Line, at: number): { to: number; value: number; precision: number } | null {
  const joint = isHyphen(line, at) ? "-" : " ";
  const start = joint === "-" ? at + 1 : at;
  if (wordAt(line, start) !== "and") return null;
  const a = pastHyphen(line, start + 1);
  const count = wordAt(line, a) === "three" ? 3 : ["a", "an", "one"].includes(wordAt(line, a)) ? 1 : 0;
  const b = pastHyphen(line, a + 1);
  const part = AND_PARTS.get(wordAt(line, b));
  if (count === 0 || part === undefined || wordAt(line, b + 1) === "of") return null;
  if (isScaleWord(line, b + 1) && wordAt(line, at - 1) !== "" && SCALES.has(wordAt(line, at - 1))) return null;
  return { to: b + 1, value: count * part, precision: part };
}

const AND_PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["quarters", 0.25],
]);

/** A scale that may multiply what was read: in words, or a letter against digits. */
function scaleAt(line: Line, at: number, base: Base, scale: number): { scale: number; to: number } | null {
  const index = pastHyphen(line, at);
  const word = wordAt(line, index);
  const spelled = isWord(line, index) ? SCALES.get(word) : undefined;
  if (spelled !== undefined && (scale === 1 || spelled > scale || (scale === 100 && spelled > 100)) && spelled !== scale)
    return allowsScale(base, spelled, word) ? { scale: spelled, to: index + 1 } : null;
  if (base.words || scale > 1 || index !== at) return null;
  const letter = SCALE_LETTERS.get(line[at]?.text ?? "");
  if (letter === undefined) return null;
  const near = joined(line, at) || word === "k";
  return near ? { scale: letter, to: at + 1 } : null;
}

/** `three dozens` but not `dozens`; `12 hundred` but not `2022 hundred`. */
const allowsScale = (base: Base, scale: number, word: string): boolean =>
  scale > 100 || scale === 12 ? !(word === "dozens" && base.value === 1) : base.value < 100;

/** Binary fractions are kept from showing (2.2 × 1e6). */
const rounded = (value: number): number => Number(value.toPrecision(15));
