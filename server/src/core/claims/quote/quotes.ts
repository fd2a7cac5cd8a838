import { sentenceAt } from "../../text/analysis.js";
import { isSameList } from "../../text/isSameList.js";
import { keepInPlace } from "../../text/keepInPlace.js";
import type { Block, Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import type { QuoteClaim, Speaker } from "./quoteClaim.js";
import type { Piece } from "./statement.js";
import { readStatements } from "./statements.js";

/** Reads every quote of a text and who is said to have spoken it, block by block: a claim for each piece that stands together. */
export function readQuotes(prose: Prose, people: People): readonly (readonly QuoteClaim[])[] {
  const quotes: QuoteClaim[][] = [];
  readStatements(prose, people).forEach(({ pieces, speaker }, statement) => {
    for (const piece of pieces)
      (quotes[piece.block] ??= []).push(claimOf(piece, prose.blocks[piece.block] as Block, speaker, statement));
  });
  return prose.blocks.map((block, index) => asBefore(block, quotes[index] ?? NONE));
}

const NONE: readonly QuoteClaim[] = [];

function claimOf(piece: Piece, block: Block, speaker: Speaker | null, statement: number): QuoteClaim {
  const { block: index, span: local, words: inner } = piece;
  return {
    kind: "quote",
    text: block.text.slice(local.start, local.end),
    block: index,
    local,
    sentence: sentenceAt(block, local.start),
    words: block.text.slice(inner.start, inner.end),
    inner,
    speaker,
    statement,
  };
}

const isSameQuote = (a: QuoteClaim, b: QuoteClaim): boolean =>
  a.block === b.block &&
  a.statement === b.statement &&
  a.local.start === b.local.start &&
  a.local.end === b.local.end &&
  a.words === b.words &&
  isSameSpeaker(a.speaker, b.speaker);

const isSameSpeaker = (a: Speaker | null, b: Speaker | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.block === b.block &&
    a.local.start === b.local.start &&
    a.text === b.text &&
    a.role === b.role &&
    a.person === b.person &&
    isSameList(a.persons, b.persons));

/** The quotes that were last read in a block, where these say no other. */
const asBefore = keepInPlace((a: readonly QuoteClaim[], b: readonly QuoteClaim[]) => isSameList(a, b, isSameQuote));
