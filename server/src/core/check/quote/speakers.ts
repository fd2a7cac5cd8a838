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
  if (drafted.persons.length > 0) {
    const known = drafted.persons.map((person) => findPerson(person, reference)?.person ?? null);
    return known.some((person) => person !== null && sourced.persons.includes(person)) ? "same" : "other";
  }
  return drafted.role === null ? "unknown" : compareRole(drafted.role, sourced.persons, reference);
}

/** A role that the draft gives to no one it names: whoever holds it in the source is meant. */
function compareRole(
  role: NonNullable<Speaker["role"]>,
  sourced: readonly Person[],
  { reading }: Reference,
): "same" | "other" | "unknown" {
  const holds = (person: Person) => person.held.some((held) => holdsTitle(held, role));
  if (sourced.some(holds)) return "same";
  if (reading.people.all.some(holds)) return "other";
  const isOffice = role.role.kind === "office" || role.role.kind === "relation";
  return isOffice && sourced.every(({ held }) => held.length > 0) ? "other" : "unknown";
}
