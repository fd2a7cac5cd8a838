import { readDigits, type Digits } from "./digits.js";
import { isNumber, isWord, joined, wordAt, type Line, type Stretch } from "../line.js";

/** Reads a number in digits that may spread over several tokens: `1 000 000`, `.75`. */
export function readDigitGroup(line: Line, from: number): (Digits & Stretch) | null {
  if (!isNumber(line, from)) return readPoint(line, from);
  const grouped = isNumber(line, from + 1) ? readSpaced(line, from) : null;
  if (grouped !== null) return grouped;
  const digits = readDigits(wordAt(line, from));
  return digits === null ? null : { ...digits, from, to: from + 1 };
}

/** `.75` */
function readPoint(line: Line, from: number): (Digits & Stretch) | null {
  if (wordAt(line, from) !== "." || !isNumber(line, from + 1) || !joined(line, from + 1)) return null;
  if (joined(line, from) && isWord(line, from - 1)) return null;
  const digits = readDigits(`0.${wordAt(line, from + 1)}`);
  return digits === null ? null : { ...digits, from, to: from + 2 };
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const NEXT_GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** More groups than this are no number. */
const MOST_GROUPS = 6;

/** Thousands parted by plain spaces. */
function readSpaced(line: Line, from: number): (Digits & Stretch) | null {
  if (!FIRST_GROUP.test(wordAt(line, from))) return null;
  let text = wordAt(line, from);
  let to = from + 1;
  while (to - from < MOST_GROUPS && isNextGroup(line, to) && !text.includes(".")) {
    text += wordAt(line, to).replace(",", ".");
    to++;
  }
  const digits = to === from + 1 ? null : readDigits(text);
  return digits === null ? null : { ...digits, from, to, plain: false };
}

function isNextGroup(line: Line, index: number): boolean {
  const [before, token] = [line[index - 1], line[index]];
  return token !== undefined && before !== undefined && token.start - before.end === 1 && NEXT_GROUP.test(token.text);
}
