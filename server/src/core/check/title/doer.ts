import { isFunctionWord, isSpeechVerb } from "../../claims/people/lexicon/functionWords.js";
import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import type { Block } from "../../text/prose.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";
import { contradicted } from "./contradicted.js";
import { foldedWords, nameIndexOf, type IndexedWord, type NameIndex } from "./nameIndex.js";
import { sentenceIndexOf, type Sentence } from "./sentences.js";
import { stem } from "./stem.js";
import { stemsIn, tellingStems } from "./tellingStems.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";
import { wordSet } from "../../text/wordSet.js";

/** What somebody is said to have done: the verb's stem and those of the words that go with it. */
interface Deed {
  readonly verb: string;
  readonly words: ReadonlySet<string>;
  /** The first of the words; null after a verb of saying. */
  readonly object: string | null;
  /** Figures told with it: they are for the number rules to judge, but speak for the same deed. */
  readonly figures: ReadonlySet<string>;
  readonly passive: boolean;
}

/** Of a deed's words so many must be the source's for it to be the same deed. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;
const WHOLE_SHARE = 0.75;
const REACH = 14;
/** Words after a verb in which its object begins. */
const OBJECT_REACH = 3;
/** Words that a sentence must share with the draft's, verb and object among them, where no more of the deed is the same. */
const LEAST_TOLD = 3;
/** Characters before a pronoun within which a person may be meant by it. */
const NEAR = 300;

/** A verb that the source has more often than this tells nobody from others. */
const MOST_PLACES = 300;

const BE = wordSet("is was are were be been being");
const BETWEEN = /^,?(?: who)?(?: (?:is|was|has|have|had|been|will|would|be|also|now|then|later|\p{L}+ly))*,? $/u;

/**
 * Whether the source tells of another what the draft tells of this person in the same words: "Ann Hill was sentenced to
 * life" where the source has somebody else sentenced. Null where it does not, or also tells it of this person.
 */
export function checkDoer(claim: TitleClaim, draft: Reading, person: Person, reference: Reference): Verdict | null {
  const deed = deedAfter((draft.prose.blocks[claim.block] as Block).text, claim.local.end);
  if (deed === null) return null;
  const index = nameIndexOf(reference);
  const places = stemPositions(index).get(deed.verb) ?? [];
  if (places.length > MOST_PLACES) return null;
  let verdict: Verdict | null = null;
  for (const at of places) {
    const verb = index.words[at] as IndexedWord;
    const alike = likeness(deed, index, at);
    if (alike === "other" || (alike === "object" && !isToldAlike(claim, draft, verb, reference))) continue;
    const doer = doerOf(verb, reference);
    if (doer === null || !isSomebodyElse(doer, person, reference)) {
      if (doer === null || alike !== "whole" || !isStranger(doer, deed, person, reference)) return null;
    }
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
  return contradicted(
    `The source says this of ${other}.`,
    [passageEvidence(reference, block, { start: span.start, end: verb.end }, sentence)],
    claim.titles.length > 0 ? null : other,
  );
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
    object: isSpeechVerb(verb) ? null : (content[0] ?? null),
    figures,
    passive: words.slice(0, first).some((word) => BE.has(word)),
  };
}

const isContent = (word: string): boolean =>
  !isFunctionWord(word) && !/^(?:\d.*|hundred|thousand|million|billion|trillion|percent)$/.test(word);

/** How much of a deed the source's words from the verb on tell: all but all of it, enough, its object, or none of it. */
function likeness(deed: Deed, { words }: NameIndex, at: number): "whole" | "same" | "object" | "other" {
  const { block } = words[at] as IndexedWord;
  const passive = words.slice(Math.max(0, at - 3), at).some((word) => word.block === block && BE.has(word.folded));
  if (passive !== deed.passive) return "other";
  const following = words.slice(at + 1, at + 1 + REACH).filter((word) => word.block === block);
  const shared = following.filter(({ folded }) => deed.words.has(stem(folded)) || deed.figures.has(folded));
  const count = new Set(shared.map(({ folded }) => stem(folded))).size;
  const share = count / deed.words.size;
  if (count > LEAST_WORDS && share >= WHOLE_SHARE) return "whole";
  if (count >= LEAST_WORDS && share >= LEAST_SHARE) return "same";
  const object = following.slice(0, OBJECT_REACH).find(({ folded }) => isContent(folded));
  return object !== undefined && stem(object.folded) === deed.object ? "object" : "other";
}

/** Whether enough of what the draft says round the name is in the source's sentence. */
function isToldAlike(claim: TitleClaim, draft: Reading, verb: IndexedWord, { reading: { prose } }: Reference): boolean {
  const block = prose.blocks[verb.block] as Block;
  const told = stemsIn(block, sentenceAt(block, verb.start));
  return [...tellingStems(claim, draft)].filter((word) => told.has(word)).length >= LEAST_TOLD;
}

/** Whether the doer is somebody unnamed, and no sentence on the person tells of the deed: "a Russian scientist says". */
function isStranger({ form, person: doer }: Mention, deed: Deed, person: Person, reference: Reference): boolean {
  if (form !== "role" || doer !== null) return false;
  const { all, on } = sentenceIndexOf(reference);
  return (on.get(person) ?? []).every((at) => ![...deed.words].some((word) => (all[at] as Sentence).stems.has(word)));
}

/** Whose deed the verb tells: the subject right before it, or before a clause that a comma ends. */
function doerOf(verb: IndexedWord, { reading: { prose, people } }: Reference): Mention | null {
  const block = prose.blocks[verb.block] as Block;
  const { start } = sentenceAt(block, verb.start);
  const before = mentionsWithin(people.mentionsIn(verb.block), { start, end: verb.start }).filter(
    ({ extent }) => extent.start >= start && extent.end <= verb.start,
  );
  const next = before.find(({ extent }) => BETWEEN.test(block.text.slice(extent.end, verb.start)));
  const isClosed = block.text.endsWith(", ", verb.start);
  if (next !== undefined) return (isClosed ? headOf(before, next, block.text) : null) ?? next;
  if (!isClosed) return null;
  return before.find(({ form, span }) => form === "name" && block.text.startsWith(",", span.end)) ?? null;
}

/** The name that a relative clause is about, where the clause ends in the mention: "Ann Hill, who served under Tom Rees, left". */
function headOf(before: readonly Mention[], { span: { start } }: Mention, text: string): Mention | null {
  const head = before.find(
    ({ form, span }) => form === "name" && /^, who(?:se)? [^,]*$/.test(text.slice(span.end, start)),
  );
  return head ?? null;
}

/** Whether the doer is plainly not the person: by name, or by a pronoun with the person nowhere near. */
function isSomebodyElse(doer: Mention, person: Person, { reading: { prose, people } }: Reference): boolean {
  if (doer.person === null || doer.person === person || doer.form === "role") return false;
  const { start } = sentenceAt(prose.blocks[doer.block] as Block, doer.span.start);
  const near = { start: start - NEAR, end: doer.extent.start };
  const before = mentionsWithin(people.mentionsIn(doer.block), near).filter(({ span }) => span.end <= near.end);
  const isNamed = before.some(
    (mention) => mention.form !== "pronoun" && mention.person === doer.person && mention.span.start >= start,
  );
  const from = doer.form === "name" || isNamed ? start : start - NEAR;
  return !before.some((mention) => mention.person === person && mention.span.start >= from);
}

const stemPositions = memoizeByObject((index: NameIndex): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const [word, places] of index.positions) {
    const key = stem(word);
    for (const at of places) append(positions, key, at);
  }
  return positions;
});
