import type { Prose } from "../../text/prose.js";
import { contains } from "../../text/span.js";
import type { People } from "../people/person.js";
import { isFirstPerson } from "./firstPerson.js";
import { interviewTurns } from "./interview.js";
import { labelledTurns } from "./labelledTurns.js";
import type { Piece, Statement } from "./statement.js";

/**
 * Speech that stands in no marks: the turns of a transcript or an interview, or else the whole of a text in the first
 * person (a speech, a letter). `marked` are the statements in marks; in a turn they are what its speaker quotes.
 */
export function readTurns(prose: Prose, people: People, marked: readonly Statement[]): readonly Statement[] {
  const labelled = labelledTurns(prose, people);
  const turns = labelled.length > 0 ? labelled : interviewTurns(prose, people);
  const quoted = byBlock(marked.flatMap(({ pieces }) => pieces));
  const spoken = turns.length > 0 ? turns : monologue(prose, quoted);
  return spoken.map((turn) => ({ ...turn, pieces: turn.pieces.map((piece) => withQuoted(piece, quoted)) }));
}

type PiecesByBlock = ReadonlyMap<number, readonly Piece[]>;

function byBlock(pieces: readonly Piece[]): PiecesByBlock {
  const blocks = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const list = blocks.get(piece.block) ?? [];
    list.push(piece);
    blocks.set(piece.block, list);
  }
  return blocks;
}

function monologue({ blocks }: Prose, quoted: PiecesByBlock): readonly Statement[] {
  const prose = blocks.flatMap(({ kind, text }, block) =>
    kind === "paragraph" || kind === "item" ? [{ block, text }] : [],
  );
  if (!isFirstPerson(prose.map(({ block, text }) => outside(text, quoted.get(block) ?? [])))) return [];
  const pieces = prose.map(({ block, text }): Piece => {
    const words = { start: 0, end: text.length };
    return { block, span: words, words, within: [] };
  });
  return [{ pieces, speaker: null, marked: false }];
}

function outside(text: string, pieces: readonly Piece[]): string {
  let rest = "";
  let at = 0;
  for (const { span } of pieces) {
    rest += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return rest + text.slice(at);
}

const withQuoted = (piece: Piece, quoted: PiecesByBlock): Piece => ({
  ...piece,
  within: (quoted.get(piece.block) ?? []).filter(({ span }) => contains(piece.words, span)).map(({ words }) => words),
});
