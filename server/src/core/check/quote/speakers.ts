import { fold } from "../../claims/people/fold.js";
import type { Title } from "../../claims/people/title.js";
import { holdsTitle } from "../../claims/people/titleMatch.js";
import type { Person } from "../../claims/people/person.js";
import type { QuoteClaim, Speaker } from "../../claims/quote/quoteClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import { findPerson } from "../person.js";

/** Whether a draft's speaker is the source's, as persons; `unknown` where one of them cannot be told. */
export function compareSpeakers(
  { speaker: drafted, block, local }: QuoteClaim,
  sourced: Speaker | null,
  draft: Reading,
  reference: Reference,
): "same" | "other" | "unknown" {
  if (drafted === null || sourced === null || sourced.persons.length === 0) return "unknown";
  const { role } = drafted;
  if (role !== null && sourced.persons.some((person) => holds(person, role))) return "same";
  if (drafted.persons.length === 0 && role !== null) return compareRole(role, sourced.persons, reference);
  const known =
    drafted.persons.length === 0
      ? namedIn(drafted.text, draft.prose.blocks[block]?.text ?? "", reference)
      : drafted.persons.map((person) => findPerson(person, reference)?.person ?? null);
  if (known.length === 0) return "unknown";
  if (known.some((person) => person !== null && sourced.persons.includes(person))) return "same";
  if (mayBeMeant(drafted, sourced, draft.prose.blocks[block]?.text.slice(0, local.start) ?? "")) return "unknown";
  return drafted.persons.some((person) =>
    sourced.persons.some((other) => shareName(person, other) || isSlip(person, other)),
  )
    ? "unknown"
    : "other";
}

/** Whether a pronoun may be for the source's speaker, whom its paragraph names before the quote as well. */
const mayBeMeant = ({ text, persons: [drafted] }: Speaker, { persons }: Speaker, before: string): boolean =>
  /^(?:s?he|they)$/i.test(text) &&
  persons.some(
    ({ parts, gender }) =>
      before.includes(parts.at(-1) ?? " ") && (gender === null || gender === (drafted?.gender ?? gender)),
  );

/** Modifiers that make another title of one: the deputy director is not meant by "the director". */
const OTHER_OFFICE = new Set(["deputy", "vice", "assistant", "associate", "shadow"]);

function holds(person: Person, said: Title): boolean {
  const { gender } = said.role;
  if (gender !== null && person.gender !== null && gender !== person.gender) return false;
  return person.held.some(
    (held) =>
      holdsTitle(held, said) &&
      held.modifiers.every((modifier) => !OTHER_OFFICE.has(modifier) || said.modifiers.includes(modifier)),
  );
}

/** The people of the source that a name means which tells nobody in the draft; for a pronoun, those that its paragraph names. */
function namedIn(name: string, paragraph: string, { reading }: Reference): readonly Person[] {
  const pronoun = /^(s?)he$/i.exec(name);
  const gender = pronoun?.[1] === "" ? "male" : "female";
  const text = pronoun === null ? name : (paragraph.split(/["“‘]/)[0] ?? "");
  const capitals = new Set(
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].map(([word]) => fold(word.replace(/['’]s$/, ""))),
  );
  return reading.people.all.filter(
    (person) =>
      capitals.has(fold(person.parts.at(-1) ?? "")) &&
      (pronoun === null || person.gender === null || person.gender === gender),
  );
}

/** One name is the other with a part left out: too little to say that two persons are one, enough not to say they are two. */
function shareName(one: Person, other: Person): boolean {
  const [short, long] = one.parts.length < other.parts.length ? [one, other] : [other, one];
  const parts = new Set(long.parts.map(fold));
  return short.parts.every((part) => parts.has(fold(part)));
}

/** How many letters two surnames begin with in common where one is written for the other. */
const BEGINNING = 3;

/** A surname half remembered beside the right first name ("Judith Ashwood" for Ashworth) is the name's fault, not the quote's. */
function isSlip({ parts: one }: Person, { parts: other }: Person): boolean {
  const [a, b] = [fold(one.at(-1) ?? ""), fold(other.at(-1) ?? "")];
  return (
    one.length > 1 && fold(one[0] ?? "") === fold(other[0] ?? "") && a.slice(0, BEGINNING) === b.slice(0, BEGINNING)
  );
}

/** A role that the draft gives to no one it names: whoever holds it in the source is meant. */
function compareRole(role: Title, sourced: readonly Person[], { reading }: Reference): "other" | "unknown" {
  if (reading.people.all.some((person) => holds(person, role))) return "other";
  const isOffice = role.role.kind === "office" || role.role.kind === "relation";
  return isOffice && sourced.every(({ held }) => held.length > 0) ? "other" : "unknown";
}
