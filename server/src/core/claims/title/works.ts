import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { isCalendarWord } from "../people/lexicon/properNouns.js";
import { wordSet } from "../../text/wordSet.js";

/** The longest title of a work, in words. */
const MOST_WORDS = 12;

/** Small words that titles leave in lower case. */
const SMALL = wordSet(
  "a an the and or nor but as at by for from in into of off on onto out over per to up via with than is it its vs de la le les du des der die das und et y",
);

const QUOTED = /“([^“”]{3,90})”|"([^"]{3,90})"|(?<![\p{L}\d])‘([^‘’]{3,90})’(?![\p{L}\d])/gu;

/** The spans, in the block, of what is written as the title of a work: in italics, in quotation marks, as a link. */
export const readWorks = memoizeByBlock((block): readonly Span[] => {
  const spans: Span[] = [];
  for (const { kind, start, end } of block.styles) {
    if (kind === "strong") continue;
    const span = trimmed(block.text, start, end);
    const written = block.text.slice(span.start, span.end);
    if (isTitle(written, kind === "emphasis" && !isExclaimed(written) ? 1 : 2) && !isWholeBlock(block, span))
      spans.push(span);
  }
  for (const match of block.text.matchAll(QUOTED)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? "";
    const span = trimmed(block.text, match.index + 1, match.index + 1 + inner.length);
    const written = block.text.slice(span.start, span.end);
    if (!isExclaimed(written) && isTitle(written, 2)) spans.push(span);
  }
  return spans;
});

/** Without the marks and the punctuation that quotation marks may take in. */
function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const lead = /^[\s“”"'‘’]*/.exec(slice)?.[0].length ?? 0;
  const tail = /[\s“”"',.]$/.test(slice) ? (/[\s“”"',.]{1,4}$/.exec(slice)?.[0].length ?? 0) : 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** An italic line of its own is a note or a credit. */
const isWholeBlock = ({ kind, text }: Block, { start, end }: Span): boolean =>
  (kind === "paragraph" || kind === "heading") && end - start >= text.trim().length - 1;

/** In marks somebody's cry or question, in italics at most a word of it. */
const isExclaimed = (text: string): boolean => /[!?]["”’]?$/.test(text);

/** Whether every word but the small ones is capitalised. */
function isTitle(text: string, leastWords: number): boolean {
  if (/[a-z]{3}\.\s|;\s/.test(text)) return false;
  const words = text.split(/[\s–—-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > MOST_WORDS || words.length === 0) return false;
  const capitals = words.filter((word) => /^[^\p{L}\d]*\p{Lu}/u.test(word));
  if (capitals.length < leastWords || !/^[^\p{L}\d]*[\p{Lu}\d]/u.test(words[0] as string)) return false;
  if (words.some((word) => isCalendarWord(word.toLowerCase())) && words.some((word) => /^\d+,?$/.test(word)))
    return false;
  return words.every(
    (word) => !/^[^\p{L}\d]*\p{Ll}/u.test(word) || SMALL.has(word.toLowerCase().replace(/\P{L}/gu, "")),
  );
}
