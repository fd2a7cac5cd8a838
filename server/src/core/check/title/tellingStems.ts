import { fold } from "../../claims/people/fold.js";
import { isFunctionWord, isSpeechVerb } from "../../claims/people/lexicon/functionWords.js";
import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import { analyse } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import { memoizeByBlock } from "../../text/blockMemo.js";
import { memoizeByText } from "../../text/memoizeByText.js";
import type { Block } from "../../text/prose.js";
import { contains, indexEndingAfter, startingIn, type Span } from "../../text/span.js";
import { stem } from "./stem.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** How far from a name, in characters, words are said of it. */
const REACH = 120;
/** Nor does a quote or a mention start further from a word that it holds. */
const FAR = 10_000;

interface StemInPlace extends Span {
  readonly stem: string;
  /** No word of grammar or of saying, and no small figure. */
  readonly telling: boolean;
}

/** What lasted was not last year. */
const LAST = /^last(?:s|ed|ing)?$/;

const stemOf = memoizeByText((lower) => ({
  stem: stem(fold(lower)),
  telling: !isFunctionWord(lower) && !LAST.test(lower) && !isSpeechVerb(lower) && !/^\d{1,2}$|^['’]s$/.test(lower),
}));

const stemsOf = memoizeByBlock((block): readonly StemInPlace[] => {
  const stems: StemInPlace[] = [];
  for (const { kind, lower, start, end } of analyse(block).tokens) {
    if (kind === "punctuation") continue;
    const { stem, telling } = stemOf(lower);
    stems.push({ start, end, stem, telling });
  }
  return stems;
});

/** The stems of the words in a stretch of a block. */
export const stemsIn = (block: Block, span: Span): ReadonlySet<string> =>
  new Set(within(stemsOf(block), span).map((word) => word.stem));

/** The stems of the words round a name that are said of whom it names: none of names, titles and quotes. */
export function tellingStems({ block: at, local, sentence }: TitleClaim, draft: Reading): ReadonlySet<string> {
  const block = draft.prose.blocks[at] as Block;
  const near = { start: local.start - FAR, end: local.end + FAR };
  const quoted = startingIn(quotesIn(draft, at), near, ({ start }) => start);
  if (quoted.some((quote) => contains(quote, local))) return new Set();
  const reach = {
    start: Math.max(sentence.start, local.start - REACH),
    end: Math.min(sentence.end, local.end + REACH),
  };
  const apart = [local, ...quoted, ...mentionsWithin(draft.people.mentionsIn(at), near).map(({ extent }) => extent)];
  const words = within(stemsOf(block), reach).filter(
    (word) => word.telling && !apart.some((span) => contains(span, word)),
  );
  return new Set(words.map((word) => word.stem));
}

function within(words: readonly StemInPlace[], { start, end }: Span): readonly StemInPlace[] {
  return words.slice(indexEndingAfter(words, start), indexEndingAfter(words, end));
}

const quotesByBlock = memoizeByObject(({ claims }: Reading): ReadonlyMap<number, readonly Span[]> => {
  const quotes = new Map<number, Span[]>();
  for (const { kind, block, local } of claims) if (kind === "quote") append(quotes, block, local);
  return quotes;
});

/** The quotes of a block. */
const quotesIn = (draft: Reading, at: number): readonly Span[] => quotesByBlock(draft).get(at) ?? [];
