import { memoizeByObject } from "../../text/memoizeByObject.js";
import type { Block, Prose } from "../../text/prose.js";
import type { People } from "../people/person.js";
import { attributedBlockQuotes } from "./blockQuotes.js";
import { markedSpeech, onlyMention, type MarkedWords } from "./markedSpeech.js";
import type { Speaker } from "./quoteClaim.js";
import { speakerOf } from "./speaker.js";
import type { Piece, Statement } from "./statement.js";

/** Every statement of a text that stands in marks or in an attributed block quote, in the order of the text. */
export const readStatements = memoizeByObject(findStatements);

function findStatements(prose: Prose, people: People): readonly Statement[] {
  const blockQuotes = attributedBlockQuotes(prose);
  const taken = new Set<number>();
  const found: Statement[] = [];
  for (const { pieces, block, name } of blockQuotes.values()) {
    for (const piece of pieces) taken.add(piece.block);
    taken.add(block);
    const mention = people.mentionsIn(block).find(({ span }) => span.start >= name.start) ?? null;
    const speaker = speakerOf(prose, people, { block, span: mention?.span ?? name, mention });
    found.push({ pieces, speaker, marked: true });
  }
  const surroundings = new Surroundings(prose, people);
  let last: { readonly block: number; readonly speaker: Speaker | null } | undefined;
  for (const group of grouped(markedSpeech(prose, people, (block) => taken.has(block)))) {
    const attribution = group.find((words) => words.attribution !== null)?.attribution ?? null;
    const first = group[0] as MarkedWords;
    const own = attribution === null ? surroundings.speakerFor(first) : speakerOf(prose, people, attribution);
    const speaker = last?.block === first.block ? settled(own, last.speaker) : own;
    found.push({ pieces: group.map(pieceOf), speaker, marked: true });
    last = { block: first.block, speaker };
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** A pronoun that is taken for whoever spoke last in the paragraph means no other than that one did. */
function settled(speaker: Speaker | null, last: Speaker | null): Speaker | null {
  if (speaker?.person == null || speaker.person !== last?.person) return speaker;
  return { ...speaker, persons: last.persons };
}

/** The words of statements, each with those that go on from it. */
function grouped(speech: readonly MarkedWords[]): readonly (readonly MarkedWords[])[] {
  const groups: MarkedWords[][] = [];
  for (const words of speech) {
    const group = groups.at(-1);
    if (words.continues && group !== undefined) group.push(words);
    else groups.push([words]);
  }
  return groups;
}

const pieceOf = ({ block, quotation }: MarkedWords): Piece => ({
  block,
  span: { start: quotation.start, end: quotation.end },
  words: quotation.words,
  within: quotation.within.map(({ words }) => words),
});

const startOf = ({ pieces: [first] }: Statement): number => (first?.block ?? 0) * 1e9 + (first?.span.start ?? 0);

/** Who a paragraph's surroundings name: the head of its table row, the paragraph that leads into it, its heading. */
class Surroundings {
  readonly #prose: Prose;
  readonly #people: People;

  constructor(prose: Prose, people: People) {
    this.#prose = prose;
    this.#people = people;
  }

  /** Only for a quotation that is all there is of its paragraph: others belong to the narration. */
  speakerFor({ block: index, quotation }: MarkedWords): Speaker | null {
    const block = this.#prose.blocks[index] as Block;
    if (/[\p{L}\d]/u.test(block.text.slice(0, quotation.start))) return null;
    return (
      this.#named(index, block.row) ??
      (block.lead.endsWith(":") ? this.#named(index, block.lead) : null) ??
      this.#named(index, block.heading)
    );
  }

  #named(index: number, text: string): Speaker | null {
    if (text === "") return null;
    for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
      if (this.#prose.blocks[at]?.text.trim() !== text) continue;
      const only = onlyMention(this.#people.mentionsIn(at));
      return only === null ? null : speakerOf(this.#prose, this.#people, { ...only, block: at });
    }
    return null;
  }
}
