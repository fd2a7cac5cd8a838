import { characterAt, DIGIT, LETTER, MARK, SPACE, widthAt } from "./characters.js";
import { memoizeByText } from "./memoizeByText.js";
import type { Span } from "./span.js";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, a run of digits with its separators, or one other character; offsets are in the block. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Whether it is a word that begins with a capital. */
  readonly capital: boolean;
  /** Whether white space (or the block's start) stands before it. */
  readonly spaced: boolean;
}

/** Splits prose into tokens. Hyphens are tokens of their own; `spaced` tells whether parts stand together. */
export function tokenize(prose: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = pastSpace(prose, 0); start < prose.length; start = pastSpace(prose, end)) {
    const spaced = start > end || end === 0;
    const kind = kindAt(prose, start);
    end = endOf(prose, start, kind);
    const value = prose.slice(start, end);
    const { text, lower, capital } = formsOf(value);
    tokens.push({ kind, text, lower, capital, start, end, spaced });
  }
  return tokens;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && characterAt(text, at) === SPACE) at++;
  return at;
}

function kindAt(text: string, start: number): TokenKind {
  const first = characterAt(text, start);
  if (first === LETTER || isPossessive(text, start)) return "word";
  return first === DIGIT ? "number" : "punctuation";
}

function endOf(text: string, start: number, kind: TokenKind): number {
  if (kind === "number") return endOfNumber(text, start);
  if (kind === "punctuation") return start + widthAt(text, start);
  if (isApostrophe(text, start)) return start + 2;
  return endOfAbbreviation(text, start) ?? endOfWord(text, start);
}

/** Digits with the separators between them. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (characterAt(text, at) === DIGIT || (SEPARATORS.has(text[at]) && characterAt(text, at + 1) === DIGIT)) at++;
  return at;
}

const SEPARATORS: ReadonlySet<string | undefined> = new Set([".", ",", ":", "\u00A0", "\u202F", "\u2009"]);

/** Two letters or more with a stop after each: `U.S.`, `a.m.` */
function endOfAbbreviation(text: string, start: number): number | null {
  let at = start;
  let letters = 0;
  while (characterAt(text, at) === LETTER && text[at + widthAt(text, at)] === ".") {
    at += widthAt(text, at) + 1;
    letters++;
  }
  return letters > 1 ? at : null;
}

/** Letters with the marks on them and the apostrophes between them; the possessive is a word of its own. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const character = characterAt(text, at);
    if (character === LETTER || character === MARK) at += widthAt(text, at);
    else if (isApostrophe(text, at) && characterAt(text, at + 1) === LETTER && !isPossessive(text, at)) at++;
    else return at;
  }
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === "’";

function isPossessive(text: string, at: number): boolean {
  if (text[at + 1] !== "s" || !isApostrophe(text, at)) return false;
  const after = characterAt(text, at + 2);
  return after !== LETTER && after !== DIGIT;
}

/** A token's forms, the same strings for the same text: they are quickly told apart and looked up. */
const formsOf = memoizeByText((text) => ({
  text,
  lower: /\p{L}/u.test(text) ? text.toLowerCase().replaceAll("’", "'") : text,
  capital: /^\p{Lu}/u.test(text),
}));
