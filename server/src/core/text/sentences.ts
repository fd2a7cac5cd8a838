import type { Span } from "./span.js";
import { wordSet } from "./wordSet.js";

// Words that end in a stop without ending a sentence. Those that may also end one (Inc., a.m., U.S.) are told by what follows.
const NEVER_FINAL =
  wordSet(`mr mrs ms mx dr prof assoc asst rev fr sr st sgt cpl pte lt col gen capt cmdr adm maj brig gov sen rep hon pres supt insp det
  sec amb dep vs v approx est ca cf viz mt ft jan feb mar apr jun jul aug sept sep oct nov dec`);

// Words whose stop is no end before a number; "no" is more often the whole answer.
const NUMBERED = wordSet("no nos fig figs vol pp ch art");

const BOUNDARY = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/g;

// In UTF-16 units. Nobody writes a longer sentence; a list or table pasted without stops is cut, as its figures have little to
// do with one another.
const LONGEST = 2_000;

/** Splits prose into sentences, trimmed of white space; closing marks stay with the sentence they end. */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end, match[0])) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, stop: number, end: number, marks: string): boolean {
  const after = /^\s+["'“‘«([]*(\S)?/.exec(text.slice(end, end + 8));
  const next = after?.[1] ?? "";
  if (/[\p{Ll}—–-]/u.test(next)) return false;
  if (!marks.startsWith(".") || marks.startsWith("..")) return true;
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? "";
  if (marks === "." && NUMBERED.has(word.toLowerCase())) return !/\d/.test(next);
  if (marks === "." && NEVER_FINAL.has(word.toLowerCase())) return next === "";
  // `9:40 p.m. (1840 GMT)`
  if (/^[ap]\.m$/i.test(word) && /^\s+\(\d/.test(after?.[0] ?? "")) return false;
  // A single initial (J. Smith), or an abbreviation such as U.S. before a capital: more often inside a name than at an end.
  if (/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word)) return next === "";
  return true;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  if (trimmed.length > LONGEST) {
    const cut = start + lead + (trimmed.lastIndexOf(" ", LONGEST) + 1 || LONGEST);
    pushTrimmed(sentences, text, start, cut);
    pushTrimmed(sentences, text, cut, end);
  } else if (trimmed !== "") sentences.push({ start: start + lead, end: start + lead + trimmed.length });
}
