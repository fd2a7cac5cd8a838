import type { Mention, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";
import { findPerson } from "../person.js";
import { contradicted } from "./contradicted.js";
import { nameIndexOf } from "./nameIndex.js";

const MARRIED = "wife wives husband husbands spouse spouses partner married marry marries marriage wed weds wedding";
const PROMISED = "couple bride groom fiance fiancee divorce divorced widow widower girlfriend boyfriend mrs";
const CHILDREN = "child children kid kids baby babies twin twins toddler infant pupil teenager family families";
const PARENTS = "parent parents family families child children kid kids baby babies born";
const SIBLINGS = "sibling siblings twin twins family families";

/** For each of the kin, the words of a source that may speak of such a one. */
const WORDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    husband: `${MARRIED} ${PROMISED}`,
    wife: `${MARRIED} ${PROMISED}`,
    son: `son sons boy boys ${CHILDREN}`,
    daughter: `daughter daughters girl girls ${CHILDREN}`,
    father: `father fathers dad dads daddy son sons daughter daughters ${PARENTS}`,
    mother: `mother mothers mum mums mom moms mummy son sons daughter daughters ${PARENTS}`,
    brother: `brother brothers ${SIBLINGS}`,
    sister: `sister sisters ${SIBLINGS}`,
  }).map(([kin, words]) => [kin, new Set(words.split(" "))]),
);

/** How somebody of the other sex speaks of the person: "her brother" is a man who has a sister. */
const SEEN_FROM: Readonly<Record<string, RegExp>> = {
  brother: /\bhis sisters?\b/i,
  sister: /\bher brothers?\b/i,
};

/** Kin right after whose they are: "his sister", "Ann Lee's younger brother". */
const KIN = /^(?:['’]s?)? (?:\p{Ll}+er )?(husband|wife|son|daughter|father|mother|brother|sister)(?![\p{L}-])/u;

/** Somebody's kin as a text speaks of them. */
export interface SpokenKin {
  readonly kin: string;
  readonly owner: Mention;
  /** The word for the kin, in the block. */
  readonly span: Span;
}

/** The kin spoken of right after a name or pronoun that says whose; null where none is. */
export function kinAfter(owner: Mention, { text }: Block): SpokenKin | null {
  if (owner.form === "role" || owner.person === null) return null;
  const found = KIN.exec(text.slice(owner.span.end, owner.span.end + 30));
  if (found === null) return null;
  const [phrase, kin = ""] = found;
  const end = owner.span.end + phrase.length;
  return { kin, owner, span: { start: end - kin.length, end } };
}

/**
 * Kin that the source gives otherwise: "his sister", where it speaks of his brother and nowhere of a sister. Null where
 * it may speak of such a one, or speaks of none of the person's kin.
 */
export function checkKin({ kin, owner }: SpokenKin, reference: Reference): Verdict | null {
  const person = owner.person === null ? null : (findPerson(owner.person, reference)?.person ?? null);
  if (person === null || isSpokenOf(kin, reference)) return null;
  const given = kinOf(person, reference);
  return given === null ? null : otherKin(kin, given, reference);
}

const isSpokenOf = (kin: string, reference: Reference): boolean =>
  [...(WORDS_OF.get(kin) ?? [])].some((word) => nameIndexOf(reference).positions.has(word)) ||
  SEEN_FROM[kin]?.test(reference.reading.prose.file) === true;

/** The first of the person's kin of whom the source speaks. */
function kinOf(person: Person, { reading: { prose, people } }: Reference): SpokenKin | null {
  for (const [index, block] of prose.blocks.entries()) {
    for (const mention of people.mentionsIn(index)) {
      const given = mention.person === person ? kinAfter(mention, block) : null;
      if (given !== null) return given;
    }
  }
  return null;
}

function otherKin(said: string, { kin, owner, span }: SpokenKin, reference: Reference): Verdict {
  const block = reference.reading.prose.blocks[owner.block] as Block;
  const passage = { start: owner.span.start, end: span.end };
  return contradicted(
    `The source speaks of a ${kin} and of no ${said}.`,
    [passageEvidence(reference, owner.block, passage, sentenceAt(block, span.start))],
    kin,
  );
}
