import { analyse } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";

/** What stands between a word and the one before it. */
export type Gap =
  "start" | "space" | "hyphen" | "stop" | "possessive" | "comma" | "bracket" | "quote" | "dash" | "break";

/** A word or figure of a block; the possessive ending and all marks are in the gap that follows it. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly gap: Gap;
  /** Whether it begins a sentence. */
  readonly initial: boolean;
  readonly capital: boolean;
}

/** Words within single marks that are taken for a nickname, not for an apostrophe after it. */
const LONGEST_NICKNAME = 3;

/** A block's words in order. */
export function wordsOf(block: Block): readonly Word[] {
  const { tokens, sentences } = analyse(block);
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  let opened = -Infinity;
  for (const { kind, lower, text, capital, start, end: tokenEnd } of tokens) {
    if (kind === "punctuation" || lower === "'s") continue;
    const between = block.text.slice(end, start);
    const initial = sentence < sentences.length && (sentences[sentence] as Span).start <= start;
    while (sentence < sentences.length && (sentences[sentence] as Span).start <= start) sentence++;
    if (between.endsWith("‘") || between.endsWith(" '")) opened = words.length;
    const isClosing = words.length - opened <= LONGEST_NICKNAME && /^['’] $/.test(between);
    const gap = words.length === 0 ? "start" : isClosing ? "quote" : gapOf(between, initial);
    words.push({ text, lower, start, end: tokenEnd, initial, capital, gap });
    end = tokenEnd;
  }
  return words;
}

function gapOf(between: string, initial: boolean): Gap {
  if (between === " ") return initial ? "break" : "space";
  if (between === "-" || between === "‑") return "hyphen";
  if (initial) return "break";
  if (/^\s+(?:& )?$/.test(between)) return "space";
  if (/^['’]s?\s+$/.test(between)) return "possessive";
  if (/^\.\s*$/.test(between)) return "stop";
  if (/^['’]?s?["”’)]*,["”’]*\s+["“‘]?$/.test(between)) return "comma";
  if (/^\s+\($/.test(between)) return "bracket";
  if (/^\s+["“‘]$|^["”’]\s+$/.test(between)) return "quote";
  return /^\s*[–—]\s*$|^\s+-{1,2}\s+$/.test(between) ? "dash" : "break";
}
