import { readDigits, type Digits } from "./digits.js";
import { isNumber, isWord, joined, wordAt, type Line, type Stretch } from "../line.js";

/** Digits and where they stand. */
type DigitGroup = Digits & Stretch;

// Written out, as spreading the digits takes many times as long and every figure passes here.
function placed(digits: Digits | null, from: number, to: number): DigitGroup | null {
  if (digits === null) return null;
  const { value, precision, plain } = digits;
  return { from, to, value, precision, plain: plain && to === from + 1 };
}

/** Reads a number in digits that may spread over several tokens: `1 000 000`, `.75`. */
export function readDigitGroup(line: Line, from: number): DigitGroup | null {
  if (!isNumber(line, from)) return readPoint(line, from);
  const grouped = isNumber(line, from + 1) ? readSpaced(line, from) : null;
  if (grouped !== null) return grouped;
  return placed(readDigits(wordAt(line, from)), from, from + 1);
}

/** `.75` */
function readPoint(line: Line, from: number): DigitGroup | null {
  if (wordAt(line, from) !== "." || !isNumber(line, from + 1) || !joined(line, from + 1)) return null;
  if (joined(line, from) && isWord(line, from - 1)) return null;
  return placed(readDigits(`0.${wordAt(line, from + 1)}`), from, from + 2);
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const NEXT_GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** More groups than this are no number. */
const MOST_GROUPS = 6;

/** Thousands parted by plain spaces. */
function readSpaced(line: Line, from: number): DigitGroup | null {
  if (!FIRST_GROUP.test(wordAt(line, from))) return null;
  let text = wordAt(line, from);
  let to = from + 1;
  while (to - from < MOST_GROUPS && isNextGroup(line, to) && !text.includes(".")) {
    text += wordAt(line, to).replace(",", ".");
    to++;
  }
  return to === from + 1 ? null : placed(readDigits(text), from, to);
}

function isNextGroup(line: Line, index: number): boolean {
  const [before, token] = [line[index - 1], line[index]];
  return token !== undefined && before !== undefined && token.start - before.end === 1 && NEXT_GROUP.test(token.text);
}
