import { memoizeByBlock } from "./blockMemo.js";
import type { Block } from "./prose.js";
import { splitSentences } from "./sentences.js";
import { indexEndingAfter, type Span } from "./span.js";
import { tokenize, type Token } from "./tokens.js";

/** A block's tokens and sentences: made once, shared by every reader. */
export interface Analysis {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

export const analyse = memoizeByBlock((block): Analysis => ({
  tokens: tokenize(block.text),
  sentences: splitSentences(block.text),
}));

/** The sentence that holds an offset; the whole block where none does. */
export function sentenceAt(block: Block, offset: number): Span {
  const { sentences } = analyse(block);
  return sentences[indexEndingAfter(sentences, offset)] ?? { start: 0, end: block.text.length };
}
