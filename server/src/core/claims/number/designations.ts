import { analyse } from "../../text/analysis.js";
import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block } from "../../text/prose.js";
import { indexEndingAfter, type Span } from "../../text/span.js";
import { LABELS, SELF_REFERENCES } from "./lexicon/labels.js";
import { isCapitalised, isHyphen, isNumber, isTie, isWord, joined, opensSentence, wordAt, type Line } from "./line.js";
import { figuresIn } from "./numbers.js";

/** A name with a number that counts nothing: `Boeing 737`, `Route 9`, `SARS-CoV-2`, `G20`. Spans are in the block. */
export interface Designation extends Span {
  /** What the number is put to, in lower case and in the singular: `boeing`, `route`, `sars-cov`. */
  readonly head: string;
  readonly number: Span & { readonly text: string };
}

const PLAIN = /^\d{1,4}$/;

/** Reads the names with numbers of a block: all numbers that are no figures, and have a word that they may belong to. */
export const designationsIn = memoizeByBlock((block: Block): readonly Designation[] => {
  if (!/\d/.test(block.text)) return [];
  const { tokens } = analyse(block);
  const figures = figuresIn(block).map(({ local }) => local);
  const isFigure = (token: Span): boolean =>
    (figures[indexEndingAfter(figures, token.start)]?.start ?? Infinity) <= token.start;
  const found: Designation[] = [];
  tokens.forEach((token, index) => {
    if (!PLAIN.test(token.text) || isFigure(token)) return;
    const head = headBefore(tokens, index) ?? headOfList(tokens, index, found.at(-1));
    if (head !== null && endsName(tokens, index))
      found.push({ ...head, end: token.end, number: { start: token.start, end: token.end, text: token.text } });
  });
  return found;
});

type Head = Pick<Designation, "head" | "start">;

/** Nothing is tied to the number that makes another name or a code of it: `3-4-3`, `H5N1`, `4/1`. */
const endsName = (line: Line, index: number): boolean =>
  !isTie(line, index + 1) && !(joined(line, index + 1) && isWord(line, index + 1) && wordAt(line, index + 1) !== "'s");

function headBefore(line: Line, index: number): Head | null {
  if (joined(line, index) && isWord(line, index - 1)) return chainTo(line, index - 1);
  if (isHyphen(line, index - 1) && isWord(line, index - 2)) return chainTo(line, index - 2);
  if (!isWord(line, index - 1)) return null;
  const word = wordAt(line, index - 1);
  const label = LABELS.has(word) ? word : singular(word);
  if (SELF_REFERENCES.has(label)) return null;
  const isName = isCapitalised(line, index - 1) && !opensSentence(line, index - 1);
  return isName || LABELS.has(label) ? { head: label, start: line[index - 1]?.start ?? 0 } : null;
}

/** The words tied together that end at an index; null for a part of a longer code (`H5N1`) and for what is no name. */
function chainTo(line: Line, last: number): Head | null {
  let first = last;
  while (isHyphen(line, first - 1) && isWord(line, first - 2)) first -= 2;
  const isPart = joined(line, first) && (isNumber(line, first - 1) || isTie(line, first - 1));
  const words = line.slice(first, last + 1);
  const head = words.map(({ lower }) => lower).join("");
  const isName = LABELS.has(head) || words.some(({ text }) => /\p{Lu}/u.test(text));
  return isPart || !isName ? null : { head, start: line[first]?.start ?? 0 };
}

/** `Routes 12, 38 and 64`: the head of the number before. */
function headOfList(line: Line, index: number, last: Designation | undefined): Head | null {
  const at = wordAt(line, index - 2) === "," ? index - 3 : index - 2;
  const isListed = /^(?:,|and|or|to)$/.test(wordAt(line, index - 1)) && isNumber(line, at);
  if (!isListed || last === undefined || last.end !== line[at]?.end) return null;
  return { head: last.head, start: line[index]?.start ?? 0 };
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3})(?<!s)s$/u, "");
