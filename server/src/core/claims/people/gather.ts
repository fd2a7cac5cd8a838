import type { Block } from "../../text/prose.js";
import type { BlockNames, NameReading } from "./blockNames.js";
import type { Gender } from "./gender.js";
import { genderOfGivenName } from "./lexicon/givenNames.js";
import { canBeOnePerson, surnameKey } from "./names.js";
import type { OtherName, Person } from "./person.js";
import type { Title } from "./title.js";

/** What a name and its surroundings must come to for a person: full names repeat, so they need less. */
const ENOUGH_FOR_FULL_NAME = 1.5;
const ENOUGH_FOR_SINGLE_NAME = 2.5;

/** A person while the text is being read: titles and gender are still learnt. */
export class GatheredPerson implements Person {
  name = "";
  parts: readonly string[] = [];
  readonly titles: string[] = [];
  readonly readTitles: Title[] = [];
  gender: Gender | null = null;
  age: number | null = null;
  evidence = 0;
  folded: readonly string[] = [];

  add(reading: NameReading): void {
    if (reading.parts.length > this.parts.length) {
      this.parts = reading.parts;
      this.folded = reading.folded;
      this.name = reading.parts.join(" ");
    }
    this.evidence = Math.max(this.evidence, reading.evidence) + Math.min(0, reading.evidence);
    for (const title of reading.titles) {
      this.readTitles.push(title);
      if (!this.titles.includes(title.text)) this.titles.push(title.text);
    }
    this.gender ??= reading.gender;
    this.age ??= reading.age;
  }
}

export interface Gathered {
  readonly people: readonly GatheredPerson[];
  readonly personOf: ReadonlyMap<NameReading, GatheredPerson>;
}

/** Tells which names are people's and which of them are one person's. */
export function gatherPeople(blocks: readonly BlockNames[]): Gathered {
  const names = blocks.flatMap((block) => block.names);
  const groups = groupFullNames(names.filter(({ parts }) => parts.length > 1));
  const singles = names.filter(({ parts }) => parts.length === 1);
  const alone = new Set(singles.filter(({ evidence }) => evidence > -2).map(({ folded }) => surnameKey(folded)));
  const bySurname = new Map<string, GatheredPerson[]>();
  const byGivenName = new Map<string, GatheredPerson>();
  const personOf = new Map<NameReading, GatheredPerson>();
  for (const [person, readings] of groups) {
    const key = surnameKey(person.folded);
    if (person.evidence + (alone.has(key) ? 1.5 : 0) < ENOUGH_FOR_FULL_NAME) continue;
    bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
    byGivenName.set(person.folded[0] as string, person);
    for (const reading of readings) personOf.set(reading, person);
  }
  for (const reading of singles) {
    const [key = ""] = reading.folded;
    if (reading.evidence < ENOUGH_FOR_SINGLE_NAME || bySurname.has(surnameKey(reading.folded)) || byGivenName.has(key)) continue;
    const person = new GatheredPerson();
    person.add(reading);
    bySurname.set(surnameKey(reading.folded), [person]);
  }
  const latest = new Map<string, GatheredPerson>();
  for (const reading of names) {
    const key = surnameKey(reading.folded);
    const known = personOf.get(reading);
    if (known !== undefined) {
      latest.set(key, known);
      continue;
    }
    if (reading.parts.length > 1 || reading.evidence < -3) continue;
    const person = latest.get(key) ?? bySurname.get(key)?.[0] ?? byGivenName.get(reading.folded[0] as string);
    if (person === undefined) continue;
    person.add(reading);
    personOf.set(reading, person);
  }
  const people = [...new Set(names.flatMap((reading) => personOf.get(reading) ?? []))];
  for (const person of people) person.gender ??= genderOfGivenName(person.folded[0]?.replace(/-.*/, "") ?? "");
  return { people, personOf };
}

function groupFullNames(names: readonly NameReading[]): ReadonlyMap<GatheredPerson, readonly NameReading[]> {
  const bySurname = new Map<string, GatheredPerson[]>();
  const groups = new Map<GatheredPerson, NameReading[]>();
  for (const reading of names) {
    const key = surnameKey(reading.folded);
    const candidates = bySurname.get(key) ?? [];
    let person = candidates.find(({ folded }) => canBeOnePerson(folded, reading.folded));
    if (person === undefined) {
      person = new GatheredPerson();
      bySurname.set(key, [...candidates, person]);
      groups.set(person, []);
    }
    person.add(reading);
    groups.get(person)?.push(reading);
  }
  return groups;
}

/** The names that are nobody's. */
export function otherNames(blocks: readonly BlockNames[], prose: readonly Block[], { personOf }: Gathered): readonly OtherName[] {
  return blocks.flatMap(({ names }, block) =>
    names
      .filter((reading) => !personOf.has(reading))
      .map(({ span }) => ({ block, span, text: prose[block]?.text.slice(span.start, span.end) ?? "" })),
  );
}
