import { SMALL, VULGAR } from "../lexicon/numberWords.js";
import { isScaleWord, isWord, pastHyphen, wordAt, type Line, type Stretch } from "../line.js";
import { readDigitGroup } from "./digitGroups.js";
import { placeOfWhole, rounded } from "./digits.js";

/** A number, or a part of one. */
export interface Part extends Stretch {
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

/** What may stand before a scale: digits or number words with a fraction (`3½`, `two and a half`), a half (`half a`), an article. */
export function readWhole(line: Line, from: number): Part | null {
  if (isWord(line, from))
    return (
      readHalf(line, from) ?? withFraction(line, spelledOut(line, readSmall(line, from))) ?? readArticle(line, from)
    );
  const digits = readDigitGroup(line, from);
  const glyph = VULGAR.get(wordAt(line, digits?.to ?? from));
  if (digits === null) return glyph === undefined ? null : { ...part(from, from + 1, glyph, false), precision: 0.1 };
  const { to, value, precision, plain } = digits;
  if (glyph !== undefined) return { ...part(from, to + 1, value + glyph, false), precision: 0.1 };
  return withFraction(line, { from, to, value, precision, plain, words: false, scale: 1 });
}

const part = (from: number, to: number, value: number, words: boolean): Part => ({
  from,
  to,
  value,
  precision: placeOfWhole(value),
  plain: false,
  words,
  scale: 1,
});

/** `2 1/2`, `two and a half`, `one hundred and three quarters` */
function withFraction(line: Line, whole: Part | null): Part | null {
  if (whole === null) return null;
  const added = readSlashed(line, whole) ?? readAddedFraction(line, whole.to);
  if (added === null) return whole;
  return { ...whole, to: added.to, value: whole.value + added.value, precision: added.precision, plain: false };
}

/** `seven point four`, `one point two five` */
function spelledOut(line: Line, whole: Part | null): Part | null {
  if (whole === null || wordAt(line, whole.to) !== "point") return whole;
  let { to, value } = whole;
  let place = 1;
  for (let digit = digitAt(line, ++to); digit !== undefined; digit = digitAt(line, ++to))
    value += digit * (place /= 10);
  return place === 1 ? whole : { ...whole, to, value: rounded(value), precision: place };
}

function digitAt(line: Line, at: number): number | undefined {
  const digit = SMALL.get(wordAt(line, at));
  return digit !== undefined && digit < 10 ? digit : undefined;
}

/** The largest denominator that is read after a whole number. */
const FINEST = 16;

/** `1/2` after a whole number. */
function readSlashed(line: Line, { plain, to }: Part): Addend | null {
  if (!plain || wordAt(line, to + 1) !== "/" || !/^\d$/.test(wordAt(line, to))) return null;
  const [top, bottom] = [Number(wordAt(line, to)), Number(wordAt(line, to + 2))];
  return top > 0 && bottom > top && bottom <= FINEST ? { to: to + 3, value: top / bottom, precision: 0.1 } : null;
}

/** Number words below a thousand, or hundreds below a hundred: `forty-three`, `two hundred and two`, `nineteen hundred`. */
function readSmall(line: Line, from: number): Part | null {
  const first = readTens(line, from);
  if (first === null) return null;
  const hundred = pastHyphen(line, first.to);
  if (wordAt(line, hundred) !== "hundred" || first.value === 0) return part(from, first.to, first.value, true);
  const and = wordAt(line, hundred + 1) === "and" ? hundred + 2 : pastHyphen(line, hundred + 1);
  const rest = readTens(line, and);
  if (rest === null || rest.value === 0 || startsAnew(line, rest.to))
    return { ...part(from, hundred + 1, first.value * 100, true), scale: 100 };
  return part(from, rest.to, first.value * 100 + rest.value, true);
}

/** Whether what follows `two hundred and` is a number or fraction of its own: `two hundred and three hundred`, `… and three quarters`. */
function startsAnew(line: Line, at: number): boolean {
  const next = wordAt(line, pastHyphen(line, at));
  return next === "hundred" || ADDED.has(next);
}

/** Number words below a hundred. */
function readTens(line: Line, from: number): { readonly value: number; readonly to: number } | null {
  const tens = SMALL.get(wordAt(line, from));
  if (tens === undefined) return null;
  const next = pastHyphen(line, from + 1);
  const unit = tens >= 20 ? (SMALL.get(wordAt(line, next)) ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, to: next + 1 } : { value: tens, to: from + 1 };
}

const ARTICLES = new Set(["a", "an", "one", "another"]);

/** `a hundred and two`, `another million` */
function readArticle(line: Line, from: number): Part | null {
  const scale = pastHyphen(line, from + 1);
  if (!ARTICLES.has(wordAt(line, from)) || !isScaleWord(line, scale)) return null;
  const rest =
    wordAt(line, scale) === "hundred" && wordAt(line, scale + 1) === "and" ? readTens(line, scale + 2) : null;
  return rest === null ? part(from, from + 1, 1, true) : part(from, rest.to, 100 + rest.value, true);
}

/** `half a million`, `half a dozen`, `a quarter million`, `three-quarters of a million` */
function readHalf(line: Line, from: number): Part | null {
  const half = halfAt(line, from);
  if (half === null) return null;
  let to = half.to;
  if (wordAt(line, to) === "of") to++;
  to = pastHyphen(line, to);
  if (wordAt(line, to) === "a") to = pastHyphen(line, to + 1);
  if (!isScaleWord(line, to) || wordAt(line, to).endsWith("s")) return null;
  return { ...part(from, to, half.value, true), precision: half.value };
}

function halfAt(line: Line, from: number): { readonly value: number; readonly to: number } | null {
  switch (wordAt(line, from)) {
    case "half":
      return { value: 0.5, to: from + 1 };
    case "quarter":
      return { value: 0.25, to: from + 1 };
    case "a":
      return wordAt(line, from + 1) === "quarter" ? { value: 0.25, to: from + 2 } : null;
    case "three": {
      const quarters = pastHyphen(line, from + 1);
      return wordAt(line, quarters) === "quarters" ? { value: 0.75, to: quarters + 1 } : null;
    }
    default:
      return null;
  }
}

const ADDED: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["quarters", 0.25],
]);

const ONCE = new Set(["a", "an", "one"]);

/** `and a half`, `and a quarter`, `and three quarters` after a whole number or its scale. */
export function readAddedFraction(line: Line, at: number): Addend | null {
  const and = pastHyphen(line, at);
  if (wordAt(line, and) !== "and") return null;
  const count = pastHyphen(line, and + 1);
  const times = wordAt(line, count) === "three" ? 3 : ONCE.has(wordAt(line, count)) ? 1 : 0;
  const name = pastHyphen(line, count + 1);
  const value = ADDED.get(wordAt(line, name));
  if (times === 0 || value === undefined || wordAt(line, name + 1) === "of") return null;
  // `one billion and a quarter million`: the fraction has a scale of its own.
  if (isScaleWord(line, at - 1) && isScaleWord(line, name + 1)) return null;
  return { to: name + 1, value: times * value, precision: value };
}
