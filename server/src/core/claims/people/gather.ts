import { analyse } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import type { Block } from "../../text/prose.js";
import type { Passage } from "../fileSpan.js";
import type { BlockNames, NameReading } from "./readings.js";
import type { Gender } from "./gender.js";
import { genderOfGivenName } from "./lexicon/givenNames.js";
import { canBeOnePerson, surnameKey } from "./names.js";
import type { HeldTitle, Person } from "./person.js";
import type { GivenTitle } from "./title.js";

/** What a name and its surroundings must come to for a person: full names repeat, so they need less. */
const ENOUGH_FOR_FULL_NAME = 1.5;
const ENOUGH_FOR_SINGLE_NAME = 2.5;
/** A single name that a person of the text bears is that person's, unless it plainly is a place's. */
const LEAST_FOR_KNOWN_NAME = -3;

/** A person while the text is being read: titles and gender are still learnt. */
export class GatheredPerson implements Person {
  name = "";
  parts: readonly string[] = [];
  readonly titles: string[] = [];
  readonly held: HeldTitle[] = [];
  gender: Gender | null = null;
  age: number | null = null;
  evidence = 0;
  folded: readonly string[] = [];
  readonly #places: Passage[] = [];

  add({ reading, block }: PlacedName): void {
    if (reading.parts.length > this.parts.length) {
      this.parts = reading.parts;
      this.folded = reading.folded;
      this.name = reading.parts.join(" ");
    }
    this.evidence = Math.max(this.evidence, reading.evidence) + Math.min(0, reading.evidence);
    for (const title of reading.implied) this.hold(title, block);
    for (const title of reading.titles) {
      this.hold(title, block);
      if (!this.titles.includes(title.text)) this.titles.push(title.text);
    }
    this.gender ??= reading.gender ?? genderOfGivenName(this.folded[0]?.replace(/-.*/, "") ?? "");
    this.age ??= reading.age;
  }

  hold({ span, ...title }: GivenTitle, block: number): void {
    this.held.push(title);
    this.#places.push({ block, local: span });
  }

  /** Each title held, and where the text gives it. */
  placedTitles(): readonly (readonly [HeldTitle, Passage])[] {
    return this.held.map((title, at) => [title, this.#places[at] as Passage]);
  }
}

/** A name and the index of its block. */
interface PlacedName {
  readonly reading: NameReading;
  readonly block: number;
}

export interface Gathered {
  readonly people: readonly GatheredPerson[];
  /** Every word of a name, folded. */
  readonly nameWords: ReadonlySet<string>;
  readonly personOf: ReadonlyMap<NameReading, GatheredPerson>;
}

/** Tells which names are people's and which of them are one person's. */
export function gatherPeople(blocks: readonly BlockNames[], prose: readonly Block[]): Gathered {
  const names: PlacedName[] = [];
  blocks.forEach((block, index) => {
    for (const reading of block.names) names.push({ reading, block: index });
  });
  const directory = new Directory();
  const personOf = new Map<NameReading, GatheredPerson>();
  const singles = names.filter(({ reading }) => reading.parts.length === 1);
  const alone = new Set(
    singles.filter(({ reading }) => reading.evidence > -2).map(({ reading }) => surnameKey(reading.folded)),
  );
  const nameWords = new Set(names.flatMap(({ reading }) => reading.folded));
  const common = new Set(prose.flatMap((block) => commonWords(block, nameWords)));
  const things = new Set<string>();
  for (const [person, readings] of groupFullNames(names.filter(({ reading }) => reading.parts.length > 1))) {
    const evidence =
      person.evidence +
      (alone.has(surnameKey(person.folded)) ? 1.5 : 0) -
      2 * person.folded.filter((part) => common.has(part)).length;
    if (evidence < ENOUGH_FOR_FULL_NAME) things.add(person.folded[0] as string);
    else {
      directory.enter(person);
      for (const reading of readings) personOf.set(reading, person);
    }
  }
  for (const single of singles) {
    const [key = ""] = single.reading.folded;
    const enough = ENOUGH_FOR_SINGLE_NAME + (things.has(key) ? 2 : 0);
    if (single.reading.evidence < enough || directory.find(single.reading) !== undefined) continue;
    const person = new GatheredPerson();
    person.add(single);
    directory.enter(person);
  }
  for (const name of names) {
    const known = personOf.get(name.reading);
    const person =
      known ??
      (name.reading.parts.length === 1 && name.reading.evidence >= LEAST_FOR_KNOWN_NAME
        ? directory.find(name.reading)
        : undefined);
    if (person === undefined) continue;
    if (known === undefined) person.add(name);
    personOf.set(name.reading, person);
    directory.touch(person);
  }
  const people = [...new Set(names.flatMap(({ reading }) => personOf.get(reading) ?? []))];
  return { people, personOf, nameWords };
}

/** Those of the words of names that a block writes small as well: common words, no names. */
export function commonWords(block: Block, nameWords: ReadonlySet<string>): readonly string[] {
  const common: string[] = [];
  for (const { text } of analyse(block).tokens) if (nameWords.has(text)) common.push(text);
  return common;
}

/** The people of a text by surname and by given name; of several, the one last spoken of is meant. */
class Directory {
  /** Those of one surname, last spoken of first. */
  readonly #bySurname = new Map<string, GatheredPerson[]>();
  readonly #byGivenName = new Map<string, GatheredPerson>();

  enter(person: GatheredPerson): void {
    append(this.#bySurname, surnameKey(person.folded), person);
    if (person.folded.length > 1) this.#byGivenName.set(person.folded[0] as string, person);
  }

  touch(person: GatheredPerson): void {
    const namesakes = this.#bySurname.get(surnameKey(person.folded)) ?? [];
    if (namesakes.length > 1) namesakes.sort((a, b) => Number(b === person) - Number(a === person));
  }

  /** "Mr Hale" is nobody known to be a woman. */
  find({ folded, gender }: NameReading): GatheredPerson | undefined {
    const namesakes = this.#bySurname.get(surnameKey(folded));
    const fitting = namesakes?.find((person) => gender === null || person.gender === null || person.gender === gender);
    return fitting ?? namesakes?.[0] ?? this.#byGivenName.get(folded[0] as string);
  }
}

function groupFullNames(names: readonly PlacedName[]): ReadonlyMap<GatheredPerson, readonly NameReading[]> {
  const bySurname = new Map<string, GatheredPerson[]>();
  const groups = new Map<GatheredPerson, NameReading[]>();
  for (const name of names) {
    const key = surnameKey(name.reading.folded);
    const candidates = bySurname.get(key) ?? [];
    let person = candidates.find(({ folded }) => canBeOnePerson(folded, name.reading.folded));
    if (person === undefined) {
      person = new GatheredPerson();
      bySurname.set(key, [...candidates, person]);
      groups.set(person, []);
    }
    person.add(name);
    groups.get(person)?.push(name.reading);
  }
  return groups;
}
