import { isFunctionWord } from "../../claims/people/lexicon/functionWords.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { foldedWords, nameIndexOf, type IndexedWord, type NameIndex } from "./nameIndex.js";

/** What somebody is said to have done: the verb's stem and those of the words that go with it. */
interface Deed {
  readonly verb: string;
  readonly words: ReadonlySet<string>;
  readonly passive: boolean;
}

/** Where the source tells of a deed, and who did it there. */
export interface Doer {
  readonly mention: Mention;
  readonly verb: IndexedWord;
}

/** Of a deed's words so many must be the source's for it to be the same deed. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.6;
const REACH = 14;

const BE = new Set("is was are were be been being".split(" "));
const BETWEEN = /^(?:,? who)?(?: (?:is|was|has|have|had|been|will|would|be|also|now|then|later|\p{L}+ly))*,? $/u;

/**
 * The other person of whom the source tells what the draft tells of this one, in the same words: "Ann Hill was sentenced to
 * life" where the source has another sentenced. Null where the source tells it of nobody, of this person as well, or by a
 * pronoun or role.
 */
export function otherDoer(claim: TitleClaim, draft: Block, person: Person, reference: Reference): Doer | null {
  const deed = deedAfter(draft.text, claim.local.end);
  if (deed === null) return null;
  const index = nameIndexOf(reference);
  let other: Doer | null = null;
  for (const at of stemPositions(index).get(deed.verb) ?? []) {
    const verb = index.words[at] as IndexedWord;
    if (!isSameDeed(deed, index, at)) continue;
    const doer = doerOf(verb, reference);
    if (doer === null || doer.form !== "name" || doer.person === person || isNamedBefore(person, verb, reference)) return null;
    other ??= { mention: doer, verb };
  }
  return other;
}

/** What the text goes on to say right after a name. */
function deedAfter(text: string, end: number): Deed | null {
  const said = /^(?:,? who)? ([^,;:.!?—–“”"()]{5,160})/.exec(text.slice(end, end + 180))?.[1];
  if (said === undefined) return null;
  const words = foldedWords(said);
  const first = words.findIndex((word) => !isFunctionWord(word) && !word.endsWith("ly"));
  if (first === -1 || first > 3) return null;
  const [verb = "", ...rest] = words.slice(first);
  const content = rest.filter(isContent).map(stem);
  if (!/[a-z]/.test(verb) || new Set(content).size < LEAST_WORDS) return null;
  return { verb: stem(verb), words: new Set(content), passive: words.slice(0, first).some((word) => BE.has(word)) };
}

const isContent = (word: string): boolean => !isFunctionWord(word) && !/^\d/.test(word);

function isSameDeed(deed: Deed, { words }: NameIndex, at: number): boolean {
  const { block } = words[at] as IndexedWord;
  const passive = words.slice(Math.max(0, at - 3), at).some((word) => word.block === block && BE.has(word.folded));
  if (passive !== deed.passive) return false;
  const following = words.slice(at + 1, at + 1 + REACH).filter((word) => word.block === block);
  const shared = new Set(following.map(({ folded }) => stem(folded)).filter((word) => deed.words.has(word))).size;
  return shared >= LEAST_WORDS && shared / deed.words.size >= LEAST_SHARE;
}

/** Who stands right before the verb as its subject. */
function doerOf(verb: IndexedWord, { reading: { prose, people } }: Reference): Mention | null {
  const { text } = prose.blocks[verb.block] as Block;
  const before = people.mentionsIn(verb.block).filter(({ extent }) => extent.end <= verb.start);
  return before.find(({ extent }) => BETWEEN.test(text.slice(extent.end, verb.start))) ?? null;
}

/** Whether the person is spoken of before the verb in its sentence, and so may be meant as well. */
function isNamedBefore(person: Person, verb: IndexedWord, { reading: { prose, people } }: Reference): boolean {
  const { start } = sentenceAt(prose.blocks[verb.block] as Block, verb.start);
  return people.mentionsIn(verb.block).some((mention) => mention.person === person && mention.span.start >= start && mention.span.end <= verb.start);
}

/** A word without the endings of verbs and plurals. */
const stem = (word: string): string => (word.length < 5 ? word.replace(/s$/, "") : word.replace(/(?:ing|ied|ies|ed|es|s|e)$/, ""));

const stems = new WeakMap<NameIndex, ReadonlyMap<string, readonly number[]>>();

function stemPositions(index: NameIndex): ReadonlyMap<string, readonly number[]> {
  let known = stems.get(index);
  if (known === undefined) {
    const positions = new Map<string, number[]>();
    for (const [word, at] of index.positions) positions.set(stem(word), [...(positions.get(stem(word)) ?? []), ...at]);
    known = positions;
    stems.set(index, known);
  }
  return known;
}
