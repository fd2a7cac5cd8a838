import type { Block, Prose } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { Piece } from "./statement.js";

/** A Markdown block quote with a name under it. */
export interface AttributedBlockQuote {
  readonly pieces: readonly Piece[];
  /** The block of the attribution, and where in it the name stands. */
  readonly block: number;
  readonly name: Span;
}

const DASH = /^\s*(?:[—–―]|--?)\s*(?=\p{L}|\[)/u;
/** A name at the end of the words; a dash inside a sentence is followed by more than a name. */
const TRAILING = /["”’'».!?…]\s*(?:[—–―]|--)\s*(?=\p{Lu}|the\s)/gu;
const NAME_LENGTH = 160;

/** Finds the attributed block quotes of a text, by the number of their first block. */
export function attributedBlockQuotes({ blocks }: Prose): ReadonlyMap<number, AttributedBlockQuote> {
  const found = new Map<number, AttributedBlockQuote>();
  for (let first = 0; first < blocks.length;) {
    const { quotation } = blocks[first] as Block;
    let end = first + 1;
    while (quotation !== 0 && blocks[end]?.quotation === quotation) end++;
    const quote = quotation === 0 ? null : readBlockQuote(blocks, first, end);
    if (quote !== null) found.set(first, quote);
    first = end;
  }
  return found;
}

function readBlockQuote(blocks: readonly Block[], first: number, end: number): AttributedBlockQuote | null {
  const last = blocks[end - 1] as Block;
  const dash = DASH.exec(last.text);
  if (dash !== null && last.text.length - dash[0].length <= NAME_LENGTH && end - first > 1) {
    const name = { start: dash[0].length, end: last.text.length };
    return { pieces: wholeBlocks(blocks, first, end - 1), block: end - 1, name };
  }
  const trailing = [...last.text.matchAll(TRAILING)].at(-1);
  if (trailing === undefined) return null;
  const name = { start: trailing.index + trailing[0].length, end: last.text.length };
  if (name.end - name.start > NAME_LENGTH) return null;
  const words = { start: 0, end: trailing.index + 1 };
  return { pieces: [...wholeBlocks(blocks, first, end - 1), pieceOf(last, end - 1, words)], block: end - 1, name };
}

const wholeBlocks = (blocks: readonly Block[], first: number, end: number): readonly Piece[] =>
  blocks.slice(first, end).map((block, index) => pieceOf(block, first + index, { start: 0, end: block.text.length }));

/** Marks around the whole of a block quote belong to it. */
function pieceOf({ text }: Block, block: number, span: Span): Piece {
  const said = text.slice(span.start, span.end);
  const open = /^\s*["“«„']?/.exec(said)?.[0].length ?? 0;
  const trimmed = said.trimEnd();
  const close = said.length - trimmed.length + (/["”»“']$/.test(trimmed) ? 1 : 0);
  return {
    block,
    span,
    words: { start: span.start + open, end: Math.max(span.start + open, span.end - close) },
    within: [],
  };
}
