import { isFunctionWord } from "../../claims/people/lexicon/functionWords.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";
import { foldedWords, nameIndexOf, type IndexedWord, type NameIndex } from "./nameIndex.js";
import { stem } from "./stem.js";

/** What somebody is said to have done: the verb's stem and those of the words that go with it. */
interface Deed {
  readonly verb: string;
  readonly words: ReadonlySet<string>;
  /** Figures told with it: they are for the number rules to judge, but speak for the same deed. */
  readonly figures: ReadonlySet<string>;
  readonly passive: boolean;
}

/** Of a deed's words so many must be the source's for it to be the same deed. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;
const REACH = 14;
/** Characters before a pronoun within which a person may be meant by it. */
const NEAR = 300;

const BE = new Set("is was are were be been being".split(" "));
const BETWEEN = /^,?(?: who)?(?: (?:is|was|has|have|had|been|will|would|be|also|now|then|later|\p{L}+ly))*,? $/u;

/**
 * Whether the source tells of another what the draft tells of this person in the same words: "Ann Hill was sentenced to
 * life" where the source has somebody else sentenced. Null where it does not, or also tells it of this person.
 */
export function checkDoer(claim: TitleClaim, draft: Block, person: Person, reference: Reference): Verdict | null {
  const deed = deedAfter(draft.text, claim.local.end);
  if (deed === null) return null;
  const index = nameIndexOf(reference);
  let verdict: Verdict | null = null;
  for (const at of stemPositions(index).get(deed.verb) ?? []) {
    const verb = index.words[at] as IndexedWord;
    if (!isSameDeed(deed, index, at)) continue;
    const doer = doerOf(verb, reference);
    if (doer === null || !isSomebodyElse(doer, person, reference)) return null;
    verdict ??= doneBy(doer, verb, claim, reference);
  }
  return verdict;
}

function doneBy(
  { block, span, text, person }: Mention,
  verb: IndexedWord,
  claim: TitleClaim,
  reference: Reference,
): Verdict {
  const other = person?.name ?? text;
  const sentence = sentenceAt(reference.reading.prose.blocks[block] as Block, verb.start);
  return {
    verdict: "contradicted",
    rule: "title-contradicted",
    message: `The source says this of ${other}.`,
    evidence: [passageEvidence(reference, block, { start: span.start, end: verb.end }, sentence)],
    suggestion: claim.titles.length > 0 ? null : other,
  };
}

/** What the text goes on to say right after a name. */
function deedAfter(text: string, end: number): Deed | null {
  const said = /^(?:,? who)? ((?:[^,;:.!?—–“”"()]|[.,](?=\d)){5,160})/.exec(text.slice(end, end + 180))?.[1];
  if (said === undefined) return null;
  const words = foldedWords(said);
  const first = words.findIndex((word) => !isFunctionWord(word) && !word.endsWith("ly"));
  if (first === -1 || first > 3) return null;
  const [verb = "", ...rest] = words.slice(first);
  const content = rest.filter(isContent).map(stem);
  if (!/[a-z]/.test(verb) || new Set(content).size < LEAST_WORDS) return null;
  const figures = new Set(rest.filter((word) => /^\d/.test(word)));
  return {
    verb: stem(verb),
    words: new Set(content),
    figures,
    passive: words.slice(0, first).some((word) => BE.has(word)),
  };
}

const isContent = (word: string): boolean =>
  !isFunctionWord(word) && !/^(?:\d.*|hundred|thousand|million|billion|trillion|percent)$/.test(word);

function isSameDeed(deed: Deed, { words }: NameIndex, at: number): boolean {
  const { block } = words[at] as IndexedWord;
  const passive = words.slice(Math.max(0, at - 3), at).some((word) => word.block === block && BE.has(word.folded));
  if (passive !== deed.passive) return false;
  const following = words.slice(at + 1, at + 1 + REACH).filter((word) => word.block === block);
  const shared = following.filter(({ folded }) => deed.words.has(stem(folded)) || deed.figures.has(folded));
  const count = new Set(shared.map(({ folded }) => stem(folded))).size;
  return count >= LEAST_WORDS && count / deed.words.size >= LEAST_SHARE;
}

/** Whose deed the verb tells: the subject right before it, or before a clause that a comma ends. */
function doerOf(verb: IndexedWord, { reading: { prose, people } }: Reference): Mention | null {
  const block = prose.blocks[verb.block] as Block;
  const { start } = sentenceAt(block, verb.start);
  const before = people
    .mentionsIn(verb.block)
    .filter(({ extent }) => extent.start >= start && extent.end <= verb.start);
  const next = before.find(({ extent }) => BETWEEN.test(block.text.slice(extent.end, verb.start)));
  if (next !== undefined || !/, $/.test(block.text.slice(0, verb.start))) return next ?? null;
  return before.find(({ form, span }) => form === "name" && block.text.startsWith(",", span.end)) ?? null;
}

/** Whether the doer is plainly not the person: by name, or by a pronoun with the person nowhere near. */
function isSomebodyElse(doer: Mention, person: Person, { reading: { prose, people } }: Reference): boolean {
  if (doer.person === null || doer.person === person || doer.form === "role") return false;
  const { start } = sentenceAt(prose.blocks[doer.block] as Block, doer.span.start);
  const before = people.mentionsIn(doer.block).filter(({ span }) => span.end <= doer.extent.start);
  const isNamed = before.some(
    (mention) => mention.form !== "pronoun" && mention.person === doer.person && mention.span.start >= start,
  );
  const from = doer.form === "name" || isNamed ? start : start - NEAR;
  return !before.some((mention) => mention.person === person && mention.span.start >= from);
}

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
