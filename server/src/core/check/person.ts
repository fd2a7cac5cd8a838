import { fold } from "../claims/people/fold.js";
import { canBeOnePerson, sameGivenName, surnameKey } from "../claims/people/names.js";
import type { Person } from "../claims/people/person.js";
import type { Reference } from "../reference/reference.js";
import { isNearMiss } from "./title/nameDistance.js";
import { nameIndexOf, type NameIndex, type NamedPerson, type PersonMatch } from "./title/nameIndex.js";

/** The person of the reference whom the draft's person is, by name; null where the reference names no such person. */
export function findPerson(person: Person, reference: Reference): PersonMatch | null {
  const index = nameIndexOf(reference);
  let match = index.matches.get(person);
  if (match === undefined) {
    match = matchIn(index, person);
    index.matches.set(person, match);
  }
  return match;
}

function matchIn(index: NameIndex, person: Person): PersonMatch | null {
  const folded = person.parts.map(fold);
  const surname = surnameKey(folded);
  const same = bestOf(
    namesakes(folded, surname, index).filter((known) => isSameName(folded, surname, known)),
    person,
  );
  if (same !== null) return { person: same, closeness: "same" };
  const near = bestOf(
    index.people.filter((known) => isNearName(folded, surname, known)),
    person,
  );
  return near === null ? null : { person: near, closeness: "near" };
}

/** Those with whom somebody has a surname in common or, where one of them has no other, a first name: in their order. */
function namesakes(folded: readonly string[], surname: string, index: NameIndex): readonly NamedPerson[] {
  const { people, bySurname, byGivenName } = index;
  const [first = ""] = folded;
  const others = (folded.length === 1 ? byGivenName : bySurname).get(first) ?? [];
  const found = new Set([...(bySurname.get(surname) ?? []), ...others]);
  return [...found].sort((a, b) => a - b).map((at) => people[at] as NamedPerson);
}

function isSameName(folded: readonly string[], surname: string, known: NamedPerson): boolean {
  if (folded.length === 1 && known.folded.length > 1 && folded[0] === known.folded[0]) return true;
  if (folded.length > 1 && known.folded.length === 1 && folded[0] === known.folded[0]) return true;
  return surname === known.surname && canBeOnePerson(folded, known.folded);
}

/** Whether every part that is not the same is a letter or two off, and one at least is. */
function isNearName(folded: readonly string[], surname: string, known: NamedPerson): boolean {
  if (folded.length === 1) return isNearMiss(surname, known.surname) || isNearMiss(surname, known.folded[0] as string);
  if (known.folded.length === 1)
    return isNearMiss(surname, known.surname) || isNearMiss(folded[0] as string, known.surname);
  const given = folded[0] as string;
  const knownGiven = known.folded[0] as string;
  const givenFits = sameGivenName(given, knownGiven) || isNearMiss(given, knownGiven);
  return givenFits && (surname === known.surname || isNearMiss(surname, known.surname));
}

/** Of several people who bear the name, one with a title of the draft's person, else the first named. */
function bestOf(known: readonly NamedPerson[], person: Person): Person | null {
  const titled = known.find((candidate) =>
    candidate.person.held.some((title) => person.held.some((other) => other.role.name === title.role.name)),
  );
  return (titled ?? known[0])?.person ?? null;
}
