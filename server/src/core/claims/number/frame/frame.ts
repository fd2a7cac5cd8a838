import { mentionsWithin } from "../../people/mentionsWithin.js";
import type { People } from "../../people/person.js";
import type { Block, Prose } from "../../../text/prose.js";
import type { Token } from "../../../text/tokens.js";
import type { Category, NumberClaim } from "../numberClaim.js";
import { blockWords, tokenRange, type BlockWords } from "./blockWords.js";
import { addBefore } from "./context.js";
import { GROUP_ENDS } from "./functionWords.js";
import { conceptOf, type Concept } from "./lexicon.js";
import { roleOf, roleOfLabel, type Role } from "./role.js";
import { TermBag, type Term } from "./termBag.js";

/** What a figure is about. */
export interface Frame {
  /** Every word that bears on the figure, each stem once, the nearest occurrence counting. */
  readonly terms: readonly Term[];
  /** The noun that is counted; null where the text names none. */
  readonly head: Concept | null;
  readonly role: Role | null;
}

/** A text in which figures are framed. */
export interface Setting {
  readonly prose: Prose;
  readonly people: People;
}

/** How much the words of a counted noun group count. */
export const GROUP = 1.2;
// How much other words count by where they stand.
const PERSON = 0.6;
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
  const unitEnd = hasUnit(claim) ? Math.max(to, tokenRange(words.tokens, claim.local).to) : to;
  for (let index = sentence.from; index < sentence.to; index++) {
    if (index >= from && index < unitEnd) continue;
    const weight = index >= to && index < groupEnd ? GROUP : weightAt(words, index, from, to);
    terms.add(words.concepts[index] ?? null, weight, words.proper[index] ?? false);
  }
  addPeople(terms, people, claim, words);
  for (const { concept, weight, proper } of words.context) terms.add(concept, weight, proper);
  addBefore(terms, prose, claim, words, sentence.from, from);

  const head = headOf(claim, words, to);
  if (head !== null) terms.add(head, GROUP, false);
  return {
    terms: terms.list(),
    head,
    role: roleOf(words.tokens, { from, to }, Math.max(groupEnd, unitEnd)) ?? roleOfLabel(block),
  };
}

/** Whether a figure's noun is a unit: how it is written tells nothing of what the figure is about. */
const hasUnit = ({ category }: NumberClaim): boolean => UNITS.has(category);

const UNITS: ReadonlySet<Category> = new Set<Category>(["percent", "percentage point"]);

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

/** The noun that a count has for its unit, or that stands next to an ordinal. */
function headOf({ category, quantity: { unit } }: NumberClaim, { concepts }: BlockWords, to: number): Concept | null {
  if (category === "ordinal") return concepts[to] ?? null;
  if (category !== "count" || unit === null) return null;
  return conceptOf(unit.slice(unit.lastIndexOf(" ") + 1).toLowerCase());
}

/** A person spoken of by role or pronoun is there by name as well. */
function addPeople(terms: TermBag, people: People, claim: NumberClaim, words: BlockWords): void {
  for (const { span, person, form } of mentionsWithin(people.mentionsIn(claim.block), claim.sentence)) {
    if (person === null || form === "name") continue;
    const at = tokenRange(words.tokens, span).from;
    const figure = tokenRange(words.tokens, claim.figure);
    const weight = at >= figure.from && at < figure.to ? PERSON : weightAt(words, at, figure.from, figure.to);
    for (const part of person.parts) terms.add(conceptOf(part.toLowerCase()), weight, true);
  }
}
