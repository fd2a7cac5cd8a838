import { memoizeByText } from "../../text/memoizeByText.js";
import type { Span } from "../../text/span.js";

/** A word as quotes are compared by; its span is in the text it was read from. */
export interface Word extends Span {
  /** Lower case, no diacritics, straight apostrophes; a small number in figures. */
  readonly norm: string;
}

// Dotted abbreviations; numbers with inner separators; words with inner apostrophes; signs that are spoken.
const WORD = /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%$€£¥&]/gu;

const SPOKEN_ALIKE: Readonly<Record<string, string>> = {
  "%": "percent",
  "&": "and",
  ok: "okay",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
};

/** The words of a stretch of text. Marks, punctuation, case and white space are no part of them. */
export function readWords(text: string, { start, end }: Span): readonly Word[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const words: Word[] = [];
  for (const { 0: word, index } of part.matchAll(WORD))
    words.push({ norm: normOf(word), start: start + index, end: start + index + word.length });
  return words;
}

const PLAIN = /^[a-z']*$/;

const normOf = memoizeByText(normalize);

function normalize(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const folded = PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}|\.(?!\d)|,(?=\d{3})/gu, "");
  return SPOKEN_ALIKE[folded] ?? folded;
}
