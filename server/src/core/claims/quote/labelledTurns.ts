import type { Block, BlockPlace, Prose } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { People } from "../people/person.js";
import { speakerOf } from "./speaker.js";
import type { Piece, Statement } from "./statement.js";

/** A label and what is said after it; spans are in the block. */
interface Turn {
  readonly block: number;
  readonly label: Span;
  readonly words: Span;
}

// A name or role of a few words and a colon, at the start of a line: `Reporter:`, `MR. LEE:`, `Q.`
const LABEL = /(?:[QA][.:)]|\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’()[\]<>-]{1,30}){0,4}:)\s+(?=[^\s"“‘«])/gu;

/** The turns of a transcript: paragraphs or lines that begin with a speaker's label, where labels come back. */
export function labelledTurns(prose: Prose, people: People): readonly Statement[] {
  const { blocks } = prose;
  const turns = blocks.flatMap((_, index) => turnsIn(prose, index));
  const seen = new Map<string, number>();
  const labelOf = ({ block, label }: Turn) => (blocks[block]?.text ?? "").slice(label.start, label.end);
  for (const turn of turns) seen.set(labelOf(turn), (seen.get(labelOf(turn)) ?? 0) + 1);
  const isPerson = ({ block, label }: Turn) => people.mentionsIn(block).some(({ span }) => span.start < label.end);
  const spoken = turns.filter((turn) => isPerson(turn) || (seen.get(labelOf(turn)) ?? 0) > 1);
  const comesBack = spoken.some((turn) => (seen.get(labelOf(turn)) ?? 0) > 1);
  if (!comesBack || seen.size < 2) return [];
  return spoken.map((turn, position) => {
    const mention = people.mentionsIn(turn.block).find(({ span }) => span.start < turn.label.end) ?? null;
    const speaker = speakerOf(prose, people, { block: turn.block, span: turn.label, mention });
    const pieces = [pieceOf(turn), ...carriedOn(blocks, turn, spoken[position + 1])];
    return { pieces, speaker, marked: false };
  });
}

function turnsIn(prose: Prose, index: number): readonly Turn[] {
  const block = prose.blocks[index] as Block;
  if (block.kind === "heading" || block.kind === "cell" || !block.text.includes(":")) {
    if (!/^[QA][.:)]/.test(block.text)) return [];
  }
  const labels = [...block.text.matchAll(LABEL)].filter(({ index: at }) => beginsLine(prose, index, at));
  return labels.map((match, position) => ({
    block: index,
    label: { start: match.index, end: match.index + match[0].trimEnd().length - 1 },
    words: { start: match.index + match[0].length, end: labels[position + 1]?.index ?? block.text.length },
  }));
}

/** A paragraph's start, a new line in the file, or the full stop of a transcript whose lines were run together. */
function beginsLine({ file, blocks, places }: Prose, index: number, at: number): boolean {
  const { text } = blocks[index] as Block;
  if (text.slice(0, at).trim() === "") return true;
  const gap = (places[index] as BlockPlace).offsets.toFile({ start: at - 1, end: at });
  return file.slice(gap.start, gap.end).includes("\n") || /\s[.!?]\s$/.test(text.slice(0, at));
}

const pieceOf = ({ block, words }: Turn): Piece => ({ block, span: words, words, within: [] });

/** The paragraphs between one label and the next, under one heading, belong to the first. */
function carriedOn(blocks: readonly Block[], { block }: Turn, next: Turn | undefined): readonly Piece[] {
  if (next === undefined || blocks[next.block]?.heading !== blocks[block]?.heading) return [];
  return blocks.slice(block + 1, next.block).flatMap(({ kind, text }, offset) => {
    const words = { start: 0, end: text.length };
    return kind === "paragraph" ? [{ block: block + 1 + offset, span: words, words, within: [] }] : [];
  });
}
