/** A number in digits: its value, and the place of its last digit that says something (0.1 for 10.6, 100 for 1,400). */
export interface Digits {
  readonly value: number;
  readonly precision: number;
  /** Whether it is nothing but digits: only such a figure can be a year, a day or a label. */
  readonly plain: boolean;
}

/** Longer runs of digits are identifiers. */
const LONGEST = 24;

const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const POINT = /^\d+\.\d+$/;
const COMMA = /^\d+,(?:\d{1,2}|\d{4,})$/;

/** Reads digits by the conventions of several countries; null where they are no number (versions, times, lists). */
export function readDigits(text: string): Digits | null {
  if (text.length > LONGEST) return null;
  const plain = /^\d+$/.test(text);
  const decimal = plain ? text : toDecimal(text);
  if (decimal === null) return null;
  return { value: Number(decimal), precision: placeOf(decimal), plain };
}

function toDecimal(text: string): string | null {
  if (ENGLISH.test(text) || INDIAN.test(text)) return text.replaceAll(",", "");
  if (POINT.test(text)) return text;
  if (SPACED.test(text)) return text.replace(/[\u00A0\u2009\u202F]/g, "").replace(",", ".");
  if (CONTINENTAL.test(text)) return text.replaceAll(".", "").replace(",", ".");
  return COMMA.test(text) ? text.replace(",", ".") : null;
}

/** The place of the last digit; the zeros that end a whole number are taken as not given. */
function placeOf(decimal: string): number {
  const point = decimal.indexOf(".");
  if (point >= 0) return 10 ** (point + 1 - decimal.length);
  let zeros = 0;
  while (zeros < decimal.length && decimal.at(-1 - zeros) === "0") zeros++;
  return zeros === decimal.length ? 1 : 10 ** zeros;
}

/** The same of a value that was written in words. */
export const placeOfWhole = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? placeOf(String(Math.abs(value))) : 1;

/** Keeps binary fractions from showing (2.2 times a million). */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
