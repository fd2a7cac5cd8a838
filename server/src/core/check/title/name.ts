import type { Claim } from "../../claims/claim.js";
import { fold } from "../../claims/people/fold.js";
import type { Reading } from "../../claims/reading.js";
import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Person } from "../../claims/people/person.js";
import type { NameInPlace, TitleClaim } from "../../claims/title/titleClaim.js";
import { contains } from "../../text/span.js";
import type { Reference } from "../../reference/reference.js";
import { SUPPORTED, unchecked, type Verdict } from "../finding.js";
import type { CheckOptions } from "../options.js";
import { findPerson } from "../person.js";
import { isNearMiss, soundAlike } from "./nameDistance.js";
import { evidenceOfName, placesOf } from "./nameEvidence.js";
import {
  foldedWords,
  hasPhrase,
  nameIndexOf,
  type IndexedWord,
  type NameIndex,
  type PersonMatch,
} from "./nameIndex.js";
import { nearPhrase } from "./nearName.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** Who a claim names, in the reference; or what there is to say of the name where that is nobody. */
export type NameCheck = { readonly person: Person } | { readonly verdict: Verdict };

export function checkName(claim: TitleClaim, draft: Reading, reference: Reference, options: CheckOptions): NameCheck {
  const { name, person } = claim;
  if (name === null || person === null) return { verdict: SUPPORTED };
  const index = nameIndexOf(reference);
  const written = foldedWords(name.text);
  const match = findPerson(person, reference);
  const accepted = acceptedWords(options);
  if (match !== null && !isBesideThePerson(claim, match, draft, reference)) {
    const right = foldedWords(match.person.name);
    const family = isFamily(claim, name, draft) ? right.map((word) => `${word}s`) : [];
    const isRight = written.every(
      (word) =>
        isNameIn(index, word) ||
        accepted.has(word) ||
        family.includes(word) ||
        !isMisspelled(word, right, match.closeness),
    );
    if (isRight) return { person: match.person };
    return { verdict: misspelled(claim, name, wordsOf(match.person, name), reference) };
  }
  if (hasPhrase(index, written))
    return { verdict: { ...SUPPORTED, evidence: evidenceOfName(reference, placesOf(reference, written)) } };
  if (written.every((word) => accepted.has(word))) return { verdict: unchecked("The settings accept this name.") };
  const near = match === null ? nearPhrase(index, written) : null;
  if (near !== null) {
    const right = near.map(({ text }) => text);
    return { verdict: misspelled(claim, name, right, reference, near) };
  }
  const unknown = unchecked(`The source does not name ${person.name}.`);
  return { verdict: isFirstNaming(claim, draft) ? { ...unknown, rule: "person-unknown" } : unknown };
}

/** A near miss of a name beside the name itself, in one sentence, is somebody else: "Hale and Hall met". */
function isBesideThePerson(claim: TitleClaim, match: PersonMatch, draft: Reading, reference: Reference): boolean {
  if (match.closeness === "same") return false;
  const beside = mentionsWithin(draft.people.mentionsIn(claim.block), claim.sentence);
  return beside.some(({ form, person, span }) => {
    if (form !== "name" || person === null || person === claim.person || !contains(claim.sentence, span)) return false;
    const other = findPerson(person, reference);
    return other?.closeness === "same" && other.person === match.person;
  });
}

/** Whether the source has the word as a name: it then spells it so, somewhere. */
const isNameIn = ({ positions, words }: NameIndex, word: string): boolean =>
  (positions.get(word) ?? []).some((at) => words[at]?.capital);

/** `the Sandells`, of whom one is Elin Sandell */
const isFamily = ({ block }: TitleClaim, { start, text }: NameInPlace, { prose }: Reading): boolean =>
  !/\s/.test(text) && /\bthe $/i.test(prose.blocks[block]?.text.slice(0, start) ?? "");

/** A given name that sounds the same is a misspelling (Stephen, Steven); one that does not may be a short form. */
function isMisspelled(word: string, right: readonly string[], closeness: "same" | "near"): boolean {
  return right.some(
    (other) => isNearMiss(word, other) && (closeness === "near" || right.length > 2 || soundAlike(word, other)),
  );
}

/** The words of the person's name that answer to those written. */
function wordsOf(person: Person, { text }: NameInPlace): readonly string[] {
  const right = person.name.match(/[\p{L}\p{M}'’.]+/gu) ?? [];
  return (text.match(/[\p{L}\p{M}'’.]+/gu) ?? []).map((word) => {
    const folded = fold(word);
    return (
      right.find((other) => fold(other) === folded) ?? right.find((other) => isNearMiss(fold(other), folded)) ?? word
    );
  });
}

function misspelled(
  claim: TitleClaim,
  name: NameInPlace,
  right: readonly string[],
  reference: Reference,
  near?: readonly IndexedWord[],
): Verdict {
  const spelling = respell(name.text, right);
  const at = { start: name.start - claim.local.start, end: name.end - claim.local.start };
  return {
    verdict: "contradicted",
    rule: "name-misspelled",
    message: `The source spells it ${spelling}.`,
    evidence: evidenceOfName(reference, near ?? placesOf(reference, right)),
    suggestion: claim.text.slice(0, at.start) + spelling + claim.text.slice(at.end),
  };
}

/** The name as written, each word put right, with the source's accents; capitals stay as they are written. */
function respell(text: string, right: readonly string[]): string {
  let next = 0;
  return text.replace(/[\p{L}\p{M}'’.]+/gu, (word) => {
    const other = right[next++] ?? word;
    return other.toLowerCase() === word.toLowerCase() ? word : other;
  });
}

const acceptedWords = memoizeByObject(
  ({ acceptedNames }: CheckOptions): ReadonlySet<string> => new Set(acceptedNames.flatMap((name) => foldedWords(name))),
);

/** Whether the configuration accepts a name as it is spelt, in folded words. */
export const isAccepted = (words: readonly string[], options: CheckOptions): boolean =>
  words.every((word) => acceptedWords(options).has(word));

/** Whether a claim is the one at which the draft first names its person. */
export const isFirstNaming = (claim: Claim, draft: Reading): boolean =>
  claim.kind === "title" && claim.person !== null && firstClaims(draft).get(claim.person) === claim;

/** The claim at which each person of a draft is first named. */
const firstClaims = memoizeByObject((draft: Reading): ReadonlyMap<Person, TitleClaim> => {
  const claims = draft.claims.filter((claim): claim is TitleClaim => claim.kind === "title" && claim.person !== null);
  return new Map(claims.toReversed().map((claim) => [claim.person as Person, claim]));
});
