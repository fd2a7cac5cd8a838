import { analyse } from "../../../text/analysis.js";
import type { Prose } from "../../../text/prose.js";
import type { Span } from "../../../text/span.js";
import type { People } from "../../people/person.js";
import type { NumberClaim } from "../numberClaim.js";
import { conceptOf } from "./lexicon.js";
import { stemOf } from "./stem.js";

/** Someone or something with a name that the text sets beside a figure: whose figure it may be. */
export interface Name {
  /** Stems of the name's words, and the groups of words that mean the same. */
  readonly keys: readonly string[];
  /** Offset in the figure's block. */
  readonly start: number;
  readonly person: boolean;
}

/** A name after one of these tells where, not whose. */
const LOCATIVE = /\b(?:in|at|from|near|of|on|to|across|around|outside|inside|for)\s+(?:the\s+)?$/;

/** The names in a figure's sentence: people by whatever mention, other names but for places. */
export function namesNear(claim: NumberClaim, prose: Prose, people: People): readonly Name[] {
  const text = prose.blocks[claim.block]?.text ?? "";
  const { start, end } = claim.sentence;
  const inSentence = (span: Span): boolean => span.start >= start && span.start < end;
  const names: Name[] = [];
  for (const { span, person } of people.mentionsIn(claim.block))
    if (person !== null && inSentence(span))
      names.push({ keys: keysOf(person.parts), start: span.start, person: true });
  for (const { span, text: name } of otherNamesIn(claim.block, people))
    if (inSentence(span) && !LOCATIVE.test(text.slice(Math.max(0, span.start - 12), span.start)))
      names.push({ keys: keysOf(name.split(/[\s-]+/)), start: span.start, person: false });
  return names;
}

/** A name's words are never a word's rarer senses. */
const SURE = 0.9;

function keysOf(words: readonly string[]): readonly string[] {
  return words
    .filter((word) => word.length > 1)
    .flatMap((word) => conceptOf(word.toLowerCase()).keys)
    .filter(({ sureness }) => sureness >= SURE)
    .map(({ key }) => key);
}

const byBlock = new WeakMap<People, ReadonlyMap<number, People["otherNames"]>>();

function otherNamesIn(block: number, people: People): People["otherNames"] {
  let names = byBlock.get(people);
  if (names === undefined) {
    const made = new Map<number, People["otherNames"][number][]>();
    for (const name of people.otherNames) {
      const list = made.get(name.block);
      if (list === undefined) made.set(name.block, [name]);
      else list.push(name);
    }
    byBlock.set(people, (names = made));
  }
  return names.get(block) ?? [];
}

/** Stems of every word from a sentence before a figure's own to a sentence after it, across paragraphs. */
export function stemsAround(claim: NumberClaim, prose: Prose): ReadonlySet<string> {
  const stems = new Set<string>();
  const add = (block: number, from: number, to: number): void => {
    for (const { kind, lower, start } of tokensOf(block, prose))
      if (kind === "word" && start >= from && start < to)
        for (const { key, sureness } of conceptOf(lower).keys) if (sureness >= SURE) stems.add(key);
  };
  const block = prose.blocks[claim.block];
  if (block === undefined) return stems;
  const { sentences } = analyse(block);
  const index = sentences.findIndex(({ end }) => end > claim.local.start);
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  add(claim.block, before?.start ?? claim.sentence.start, after?.end ?? claim.sentence.end);
  if (before === undefined) add(claim.block - 1, 0, Infinity);
  if (after === undefined) add(claim.block + 1, 0, Infinity);
  for (const text of [block.heading, block.lead, block.row, block.column])
    for (const word of text.split(/\W+/)) if (word !== "") stems.add(stemOf(word.toLowerCase()));
  return stems;
}

function tokensOf(index: number, prose: Prose): ReturnType<typeof analyse>["tokens"] {
  const block = prose.blocks[index];
  return block === undefined ? [] : analyse(block).tokens;
}
