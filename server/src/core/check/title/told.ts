import { fold } from "../../claims/people/fold.js";
import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { contains } from "../../text/span.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";
import { findPerson } from "../person.js";
import { contradicted } from "./contradicted.js";
import { foldedWords, nameIndexOf } from "./nameIndex.js";
import { sentenceIndexOf, type Sentence, type SentenceIndex } from "./sentences.js";
import { stem } from "./stem.js";
import { stemsIn, tellingStems } from "./tellingStems.js";

/** Fewer words tell nothing. */
const FEWEST = 2;
/** So many of the draft's words must stand in one sentence of the source for it to tell the same. */
const LEAST_SHARED = 0.5;
/** Those that the source has at all, by weight: rare words weigh more. Many words need less. */
const LEAST_WEIGHT = 0.8;
const LEAST_WEIGHT_OF_MANY = 0.5;
const MANY = 4;
/** A sentence on the person that comes to more of that weight, alone or with its neighbours, tells it of the person too. */
const MOST_OWN = 0.4;
const MOST_OWN_AROUND = 0.75;
/** The same where there are no more words than the fewest. */
const MOST_OWN_OF_FEW = 0.2;

/**
 * Whether the source tells of others what the draft tells of this person: most of the telling words round the name stand
 * in one sentence on others, and few in any on the person. Null where that is not so.
 */
export function checkToldOf(claim: TitleClaim, draft: Reading, person: Person, reference: Reference): Verdict | null {
  const words = tellingStems(claim, draft);
  if (words.size < FEWEST) return null;
  const found = alikeSentence(words, reference);
  if (found === null) return null;
  const { nearest, weights } = found;
  const index = sentenceIndexOf(reference);
  const others = toldOf(nearest.sentence, claim, draft, reference);
  const stranger = others.length === 0 ? strangerIn(nearest, weights) : null;
  if (others.length === 0 && stranger === null) return null;
  if (isToldOfPerson(index, weights, nearest.weight, claim, person, reference)) return null;
  return stranger === null
    ? toldOfOthers(nearest.sentence, others, claim, person, reference)
    : toldOfStranger(nearest.sentence, stranger, reference);
}

interface Found {
  readonly nearest: Likeness;
  readonly weights: ReadonlyMap<string, number>;
}

/** What was found for the words of a draft, kept from edit to edit: so many at most. */
const MOST_KEPT = 4000;
const kept = new WeakMap<Reference, Map<string, Found | null>>();

/** The sentence of the source that has most of the words, where they are enough. */
function alikeSentence(words: ReadonlySet<string>, reference: Reference): Found | null {
  const known = kept.get(reference) ?? new Map<string, Found | null>();
  kept.set(reference, known);
  const key = [...words].join(" ");
  let found = known.get(key);
  if (found === undefined) {
    found = findAlike(words, sentenceIndexOf(reference));
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, found);
  }
  return found;
}

function findAlike(words: ReadonlySet<string>, index: SentenceIndex): Found | null {
  const weights = new Map<string, number>();
  for (const word of words) {
    const sentences = index.withStem.get(word);
    if (sentences !== undefined) weights.set(word, Math.log(1 + index.all.length / sentences.length));
  }
  if (weights.size < FEWEST) return null;
  const nearest = nearestSentence(index, weights);
  return nearest === null || !isAlike(nearest, words, weights) ? null : { nearest, weights };
}

/** A sentence of the source, and the weight of those of the draft's words that it has. */
interface Likeness {
  readonly sentence: Sentence;
  readonly weight: number;
}

function nearestSentence({ all, withStem }: SentenceIndex, weights: ReadonlyMap<string, number>): Likeness | null {
  const alike = new Map<number, number>();
  let best = -1;
  for (const [word, weight] of weights) {
    for (const at of withStem.get(word) ?? []) {
      const more = (alike.get(at) ?? 0) + weight;
      alike.set(at, more);
      if (more > (alike.get(best) ?? 0)) best = at;
    }
  }
  return best === -1 ? null : { sentence: all[best] as Sentence, weight: alike.get(best) as number };
}

function isAlike(
  { sentence, weight }: Likeness,
  words: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): boolean {
  const shared = [...words].filter((word) => sentence.stems.has(word)).length;
  if (shared < FEWEST || shared < LEAST_SHARED * words.size) return false;
  return weight >= (shared < MANY ? LEAST_WEIGHT : LEAST_WEIGHT_OF_MANY) * sum(weights.values());
}

/** Whom the source's sentence speaks of that the draft's does not. */
function toldOf(
  { mentions }: Sentence,
  { block, sentence }: TitleClaim,
  draft: Reading,
  reference: Reference,
): readonly Person[] {
  const written = stemsIn(draft.prose.blocks[block] as Block, sentence);
  const meant = new Set(
    mentionsWithin(draft.people.mentionsIn(block), sentence).flatMap(({ person, span }) => {
      if (person === null || !contains(sentence, span)) return [];
      return findPerson(person, reference)?.person ?? [];
    }),
  );
  const others = new Set(mentions.flatMap(({ person }) => (person === null || meant.has(person) ? [] : [person])));
  return [...others].filter(({ parts }) => !written.has(stem(fold(parts.at(-1) as string))));
}

/** Somebody unnamed of whom a sentence tells all that the draft does: "a Russian scientist says". */
function strangerIn({ sentence, weight }: Likeness, weights: ReadonlyMap<string, number>): Mention | null {
  const shared = [...weights.keys()].filter((word) => sentence.stems.has(word)).length;
  if (shared < MANY || weight < LEAST_WEIGHT * sum(weights.values())) return null;
  return sentence.mentions.find(({ form, person }) => form === "role" && person === null) ?? null;
}

/** Whether a sentence on the person, or on anybody who bears the name, comes near to the words as well. */
function isToldOfPerson(
  { all, on }: SentenceIndex,
  weights: ReadonlyMap<string, number>,
  most: number,
  { name, text }: TitleClaim,
  person: Person,
  reference: Reference,
): boolean {
  const written = foldedWords(name?.text ?? text);
  const shareOf = (sentences: readonly Sentence[]): number =>
    sum([...weights].map(([word, weight]) => (sentences.some(({ stems }) => stems.has(word)) ? weight : 0))) / most;
  const [alone, around] = weights.size > FEWEST ? [MOST_OWN, MOST_OWN_AROUND] : [MOST_OWN_OF_FEW, MOST_OWN_OF_FEW];
  return nameIndexOf(reference).people.some(
    (known) =>
      (known.person === person || known.folded.includes(written.at(-1) ?? "") || written.includes(known.surname)) &&
      (on.get(known.person) ?? []).some(
        (at) => shareOf(all.slice(at, at + 1)) > alone || shareOf(all.slice(Math.max(0, at - 1), at + 2)) > around,
      ),
  );
}

function toldOfOthers(
  { block, start, end, mentions }: Sentence,
  others: readonly Person[],
  { titles }: TitleClaim,
  person: Person,
  reference: Reference,
): Verdict {
  const [first] = others as readonly [Person];
  const span = mentions.find((mention) => mention.person === first)?.span ?? { start, end };
  const names = others.map(({ name }) => name);
  const message =
    names.length === 1
      ? `The source says this of ${first.name}.`
      : `The source says this in a sentence on ${names.slice(0, -1).join(", ")} and ${names.at(-1)}, and nowhere of ${person.name}.`;
  const suggestion = names.length === 1 && titles.length === 0 ? first.name : null;
  return contradicted(message, [passageEvidence(reference, block, span, { start, end })], suggestion);
}

const toldOfStranger = ({ block, start, end }: Sentence, { text, span }: Mention, reference: Reference): Verdict =>
  contradicted(`The source says this of “${text}”.`, [passageEvidence(reference, block, span, { start, end })], null);

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
