import { fold } from "../../claims/people/fold.js";
import type { Title } from "../../claims/people/title.js";
import { holdsTitle } from "../../claims/people/titleMatch.js";
import type { Person } from "../../claims/people/person.js";
import type { Speaker } from "../../claims/quote/quoteClaim.js";
import type { Reference } from "../../reference/reference.js";
import { findPerson } from "../person.js";

/** Whether a draft's speaker is the source's, as persons; `unknown` where one of them cannot be told. */
export function compareSpeakers(
  drafted: Speaker | null,
  sourced: Speaker | null,
  reference: Reference,
): "same" | "other" | "unknown" {
  if (drafted === null || sourced === null || sourced.persons.length === 0) return "unknown";
  const { role } = drafted;
  if (role !== null && sourced.persons.some((person) => holds(person, role))) return "same";
  if (drafted.persons.length === 0 && role !== null) return compareRole(role, sourced.persons, reference);
  const known =
    drafted.persons.length === 0
      ? reference.reading.people.all.filter((person) => isNamedIn(person, drafted.text))
      : drafted.persons.map((person) => findPerson(person, reference)?.person ?? null);
  if (known.length === 0) return "unknown";
  if (known.some((person) => person !== null && sourced.persons.includes(person))) return "same";
  return drafted.persons.some((person) => sourced.persons.some((other) => shareName(person, other))) ? "unknown" : "other";
}

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

/** Whether words that the draft's own people do not explain name a person of the source. */
function isNamedIn({ parts }: Person, text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{M}]+/u);
  const surname = fold(parts.at(-1) ?? "");
  return words.includes(surname) && /\p{Lu}/u.test(text);
}

/** Too little to say that two persons are one, but enough not to say that they are two. */
const shareName = (one: Person, other: Person): boolean =>
  one.parts.some((part) => other.parts.some((known) => fold(known) === fold(part)));

/** A role that the draft gives to no one it names: whoever holds it in the source is meant. */
function compareRole(role: Title, sourced: readonly Person[], { reading }: Reference): "other" | "unknown" {
  if (reading.people.all.some((person) => holds(person, role))) return "other";
  const isOffice = role.role.kind === "office" || role.role.kind === "relation";
  return isOffice && sourced.every(({ held }) => held.length > 0) ? "other" : "unknown";
}
