import type { People } from "../../people/person.js";
import { analyse } from "../../../text/analysis.js";
import type { Block, Prose } from "../../../text/prose.js";
import type { Span } from "../../../text/span.js";
import { tokenize, type Token } from "../../../text/tokens.js";
import type { NumberClaim } from "../numberClaim.js";
import { blockWords, conceptsOf, type BlockWords } from "./blockWords.js";
import { GROUP_ENDS, PRONOUNS } from "./functionWords.js";
import { conceptOf, type Concept } from "./lexicon.js";
import { roleOf, roleOfLabel, type Role } from "./role.js";

/** What a figure is about. */
export interface Frame {
  /** Every word that bears on the figure, each stem once, the nearest occurrence counting. */
  readonly terms: readonly Term[];
  /** The noun that is counted; null where the text names none. */
  readonly head: Concept | null;
  readonly role: Role | null;
}

export interface Term {
  readonly concept: Concept;
  /** From 1 for words that belong to the figure itself down to a little for the sentence before. */
  readonly weight: number;
  /** Whether it is written as a name. */
  readonly proper: boolean;
}

/** A text in which figures are framed. */
export interface Setting {
  readonly prose: Prose;
  readonly people: People;
}

/** How much the words of a counted noun group count. */
export const GROUP = 1.2;
// How much other words count by where they stand.
const LABEL = 1;
const LEAD = 0.6;
const HEADING = 0.25;
const PERSON = 0.6;
const SENTENCE_BEFORE = 0.1;
const SENTENCE_BEFORE_PRONOUN = 0.4;
const REVISED = 0.8;
const PARAGRAPH_BEFORE = 0.12;
/** The least that a word of the figure's own sentence counts, and how fast words lose weight with distance. */
const SENTENCE = 0.15;
const FADING = 0.2;

/** Words of a counted noun group: its modifiers and head. */
const GROUP_LENGTH = 4;

/** Builds the frame of a figure from the words round it. */
export function frameOf(claim: NumberClaim, { prose, people }: Setting): Frame {
  const block = prose.blocks[claim.block] as Block;
  const words = blockWords(block);
  const { from, to } = tokenRange(words.tokens, claim.figure);
  const sentence = tokenRange(words.tokens, claim.sentence);
  const terms = new TermBag();

  const groupEnd = endOfGroup(words, to);
  for (let index = sentence.from; index < sentence.to; index++) {
    if (index >= from && index < to) continue;
    const weight = index >= to && index < groupEnd ? GROUP : weightAt(words, index, from, to);
    terms.add(words.concepts[index] ?? null, weight, isProper(words.tokens[index]));
  }
  addPeople(terms, people, claim, words);
  addContext(terms, block);
  addBefore(terms, prose, claim, words, sentence.from, from);

  const head = headOf(claim, words, to);
  if (head !== null) terms.add(head, GROUP, false);
  return { terms: terms.list(), head, role: roleOf(words.tokens, from, groupEnd) ?? roleOfLabel(block) };
}

class TermBag {
  readonly #terms = new Map<string, Term>();

  add(concept: Concept | null, weight: number, proper: boolean): void {
    if (concept === null) return;
    const known = this.#terms.get(concept.stem);
    if (known === undefined || known.weight < weight) this.#terms.set(concept.stem, { concept, weight, proper });
  }

  list(): readonly Term[] {
    return [...this.#terms.values()];
  }
}

/** Indices of the tokens that a span covers, end exclusive. */
function tokenRange(tokens: readonly Token[], { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = firstAtOrAfter(tokens, start);
  return { from, to: Math.max(from, firstAtOrAfter(tokens, end)) };
}

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weightAt({ distance }: BlockWords, index: number, from: number, to: number): number {
  const steps =
    index < from ? (distance[from] ?? 0) - (distance[index + 1] ?? 0) : (distance[index] ?? 0) - (distance[to] ?? 0);
  return Math.max(SENTENCE, 1 / (1 + FADING * steps));
}

/** The noun group that follows a figure ends at a preposition, a verb of being or a mark. */
function endOfGroup({ tokens }: BlockWords, to: number): number {
  let end = to;
  while (end < tokens.length && end < to + GROUP_LENGTH) {
    const token = tokens[end] as Token;
    const hyphen = token.text === "-" && !token.spaced;
    if (token.kind !== "word" && !hyphen) break;
    if (GROUP_ENDS.has(token.lower)) break;
    end++;
  }
  return end;
}

const isProper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The noun that a count has for its unit, or that stands next to an ordinal. */
function headOf({ category, quantity: { unit } }: NumberClaim, { concepts }: BlockWords, to: number): Concept | null {
  if (category === "ordinal") return concepts[to] ?? null;
  const noun = category === "count" ? (unit?.toLowerCase().split(" ").at(-1) ?? "") : "";
  return noun === "" ? null : conceptOf(noun);
}

/** A person spoken of by role or pronoun is there by name as well. */
function addPeople(terms: TermBag, people: People, claim: NumberClaim, words: BlockWords): void {
  for (const { span, person, form } of people.mentionsIn(claim.block)) {
    if (person === null || form === "name" || span.start < claim.sentence.start || span.start >= claim.sentence.end)
      continue;
    const at = tokenRange(words.tokens, span).from;
    const figure = tokenRange(words.tokens, claim.figure);
    const weight = at >= figure.from && at < figure.to ? PERSON : weightAt(words, at, figure.from, figure.to);
    for (const part of person.parts) terms.add(conceptOf(part.toLowerCase()), weight, true);
  }
}

function addContext(terms: TermBag, block: Block): void {
  for (const [text, weight] of [
    [block.row, LABEL],
    [block.column, LABEL],
    [block.lead, LEAD],
    [block.heading, HEADING],
  ] as const)
    if (text !== "") for (const concept of conceptsOf(tokenize(text))) terms.add(concept, weight, false);
}

/** What the sentence before was about still holds, the more so where a pronoun takes its place. */
function addBefore(
  terms: TermBag,
  prose: Prose,
  claim: NumberClaim,
  words: BlockWords,
  first: number,
  from: number,
): void {
  const lead = words.tokens.slice(first, from).map(({ lower }) => lower);
  const pronoun = lead.some((word) => PRONOUNS.has(word));
  const weight = isRevision(lead) ? REVISED : pronoun ? SENTENCE_BEFORE_PRONOUN : null;
  const here = prose.blocks[claim.block] as Block;
  const before = analyse(here).sentences.findLast(({ end }) => end <= claim.sentence.start);
  if (before !== undefined) {
    addStretch(terms, words, before, weight ?? SENTENCE_BEFORE);
    return;
  }
  const above = prose.blocks[claim.block - 1];
  if (here.kind !== "paragraph" || above?.kind !== "paragraph") return;
  const last = analyse(above).sentences.at(-1);
  if (last !== undefined) addStretch(terms, blockWords(above), last, weight ?? PARAGRAPH_BEFORE);
}

const REVISES = /^(?:rais|lower|cut|increas|reduc|revis|correct|put|rose|ris|grow|grew|climb|jump|fell|doubl|updat)/;
const REVISED_THING = new Set("that this figure figures number numbers toll count total estimate".split(" "));

/** `By 4pm it had raised that to 560`: the new figure is of what the sentence before tells. */
const isRevision = (lead: readonly string[]): boolean =>
  lead.at(-1) === "to" && lead.some((word) => REVISED_THING.has(word)) && lead.some((word) => REVISES.test(word));

function addStretch(terms: TermBag, words: BlockWords, span: Span, weight: number): void {
  const { from, to } = tokenRange(words.tokens, span);
  for (let index = from; index < to; index++)
    terms.add(words.concepts[index] ?? null, weight, isProper(words.tokens[index]));
}
