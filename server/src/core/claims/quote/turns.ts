import type { Prose } from "../../text/prose.js";
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
  const quoted = marked.flatMap(({ pieces }) => pieces);
  const spoken = turns.length > 0 ? turns : monologue(prose, quoted);
  return spoken.map((turn) => ({ ...turn, pieces: turn.pieces.map((piece) => withQuoted(piece, quoted)) }));
}

function monologue({ blocks }: Prose, quoted: readonly Piece[]): readonly Statement[] {
  const prose = blocks.flatMap(({ kind, text }, block) => (kind === "paragraph" || kind === "item" ? [{ block, text }] : []));
  const spans = new Map<number, Piece[]>();
  for (const piece of quoted) spans.set(piece.block, [...(spans.get(piece.block) ?? []), piece]);
  if (!isFirstPerson(prose.map(({ block, text }) => outside(text, spans.get(block) ?? [])))) return [];
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

const withQuoted = (piece: Piece, quoted: readonly Piece[]): Piece => ({
  ...piece,
  within: quoted
    .filter(({ block, span }) => block === piece.block && piece.words.start <= span.start && span.end <= piece.words.end)
    .map(({ words }) => words),
});
