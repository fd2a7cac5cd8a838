import type { Span } from "./span.js";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, a run of digits with its separators, or one other character; offsets are in the block. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Whether white space (or the block's start) stands before it. */
  readonly spaced: boolean;
}

// In this order: digits with inner separators; dotted abbreviations (U.S., a.m.); the possessive; words; any one character.
const TOKEN =
  /(\d+(?:[.,:\u00A0\u202F\u2009]\d+)*)|((?:\p{L}\.){2,}|['’]s(?![\p{L}\d])|\p{L}(?:[\p{L}\p{M}]|['’](?!s(?![\p{L}\d]))(?=\p{L}))*)|\S/gu;

/** Splits prose into tokens. Hyphens are tokens of their own; `spaced` tells whether parts stand together. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [value, number, word] = match;
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "punctuation";
    const lower = kind === "word" ? value.toLowerCase().replaceAll("’", "'") : value;
    tokens.push({
      kind,
      text: value,
      lower,
      start: match.index,
      end: match.index + value.length,
      spaced: match.index !== end,
    });
    end = match.index + value.length;
  }
  return tokens;
}
