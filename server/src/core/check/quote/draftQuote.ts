import { readWords, type Word } from "./words.js";

/** A draft's quote as it is looked for: its words, and where words of the source may have been left out between them. */
export interface DraftQuote {
  readonly text: string;
  readonly words: readonly Word[];
  /** By index of the word that follows (or the number of words, at the end). */
  readonly gaps: ReadonlyMap<number, Gap>;
}

/** Words left out and marked so by an ellipsis, or words that brackets stand for. */
export type Gap = "ellipsis" | "brackets";

/** A run of words between two ellipses: a part of the quote's word list. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

// `[…]`, `(...)`; an ellipsis; any other brackets that stand alone. Brackets inside a word (`[T]he`, `talk[ed]`) mark letters.
const BREAK = /[[(]\s*(?:…|\.{3}|\. \. \.)\s*[\])]|…|\.{3,}|\. \. \.|(?<![\p{L}\d])\[[^[\]]*\](?![\p{L}\d])/gu;

export function readDraftQuote(text: string): DraftQuote {
  const words: Word[] = [];
  const gaps = new Map<number, Gap>();
  let at = 0;
  for (const match of text.matchAll(BREAK)) {
    pushWords(words, text, at, match.index);
    at = match.index + match[0].length;
    const isEllipsis = !/[\p{L}\d]/u.test(match[0]);
    if (isEllipsis || !gaps.has(words.length)) gaps.set(words.length, isEllipsis ? "ellipsis" : "brackets");
  }
  pushWords(words, text, at, text.length);
  return { text, words, gaps };
}

/** The quote's words between ellipses. */
export function segmentsOf({ words, gaps }: DraftQuote): readonly Segment[] {
  const breaks = [...gaps].filter(([, gap]) => gap === "ellipsis").map(([at]) => at);
  const bounds = [0, ...breaks, words.length];
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] as number;
    return from < to ? [{ from, to }] : [];
  });
}

/** Letters in brackets are read with the word they belong to. */
function pushWords(words: Word[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const bare = part.replace(/[[\]]/g, "");
  const read = readWords(bare, { start: 0, end: bare.length });
  if (bare.length === part.length) {
    for (const word of read) words.push({ ...word, start: start + word.start, end: start + word.end });
    return;
  }
  const offsets = [...part.matchAll(/[^[\]]/g)].map(({ index }) => start + index);
  for (const word of read) {
    words.push({ ...word, start: offsets[word.start] as number, end: (offsets[word.end - 1] as number) + 1 });
  }
}
