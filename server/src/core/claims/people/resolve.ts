import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { BlockNames, PersonReading, PronounReading, RoleReading } from "./readings.js";
import type { Gathered, GatheredPerson } from "./gather.js";
import type { Mention, Person } from "./person.js";
import { holdsTitle } from "./titleMatch.js";
import type { GivenTitle } from "./title.js";

/** Sentences after which a person is no longer in mind. */
const MEMORY = 8;

/** A person who was spoken of, and when. */
interface Recent {
  readonly person: GatheredPerson;
  readonly sentence: number;
  readonly block: number;
  readonly subject: boolean;
  /** Whether somebody spoken of names the person: who speaks is another. */
  readonly quoted: boolean;
}

/** Reads a text from its start, keeping in mind who was spoken of, to tell whom each role and pronoun means. */
export class Resolver {
  readonly #gathered: Gathered;
  #recent: Recent[] = [];
  #sentence = 0;
  #sentenceStart = -1;
  #block = -1;
  /** Whom the last pronoun means. */
  #pronoun: GatheredPerson | null = null;

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  /** A block's mentions; blocks are to be given in order. */
  mentions(block: Block, index: number, { inOrder }: BlockNames): readonly Mention[] {
    this.#block = index;
    this.#sentenceStart = -1;
    const mentions: Mention[] = [];
    for (const one of inOrder) {
      const { span } = one.reading;
      this.#advance(block, span.start);
      const person = this.#personOf(one);
      if (one.form === "name" && person === null) continue;
      if (person !== null) this.#remember(person, one);
      mentions.push(mentionOf(block, index, one, person));
    }
    return mentions;
  }

  #personOf({ form, reading, quoted }: PersonReading): GatheredPerson | null {
    if (form === "name") return this.#gathered.personOf.get(reading) ?? null;
    if (form === "role") return this.#personOfRole(reading);
    return (this.#pronoun = this.#personOfPronoun(reading, quoted));
  }

  #advance(block: Block, at: number): void {
    const { start } = sentenceAt(block, at);
    if (start === this.#sentenceStart) return;
    this.#sentenceStart = start;
    this.#sentence++;
    this.#recent = this.#recent.filter(({ sentence }) => this.#sentence - sentence <= MEMORY);
  }

  #remember(person: GatheredPerson, { reading: { subject }, quoted }: PersonReading): void {
    this.#recent.push({ person, sentence: this.#sentence, block: this.#block, subject, quoted });
  }

  #personOfPronoun({ gender }: PronounReading, quoted: boolean): GatheredPerson | null {
    const fits = (candidate: GatheredPerson): boolean => candidate.gender === null || candidate.gender === gender;
    const person = this.#mostSalient(fits, quoted);
    if (person !== null) person.gender ??= gender;
    return person;
  }

  #personOfRole({ title, age, definite, predicate }: RoleReading): GatheredPerson | null {
    if (predicate && title !== null) return this.#holderSaid(title);
    if (!definite) return null;
    if (title === null) return this.#personAged(age);
    const holders = this.#gathered.people.filter((person) => person.held.some((other) => holdsTitle(other, title)));
    return holders.length === 1
      ? (holders[0] as GatheredPerson)
      : this.#mostSalient((person) => holders.includes(person));
  }

  /** "When he was mayor": the title is the pronoun's person's. */
  #holderSaid(title: GivenTitle): GatheredPerson | null {
    this.#pronoun?.hold(title, this.#block);
    return this.#pronoun;
  }

  #personAged(age: number | null): GatheredPerson | null {
    const known = this.#gathered.people.find((person) => person.age === age);
    return known ?? this.#mostSalient((person) => person.age === null);
  }

  /** Of the people spoken of lately whom the test admits, the one a reader has in mind: recent, and a subject before others. */
  #mostSalient(admits: (person: GatheredPerson) => boolean, alsoQuoted = true): GatheredPerson | null {
    let best: GatheredPerson | null = null;
    let most = -Infinity;
    for (const { person, sentence, block, subject, quoted } of this.#recent) {
      if (!admits(person) || (quoted && !alsoQuoted)) continue;
      const salience = -2 * (this.#sentence - sentence) - (this.#block === block ? 0 : 1) + (subject ? 3 : 0);
      if (salience < most) continue;
      most = salience;
      best = person;
    }
    return best;
  }
}

export function mentionOf(block: Block, index: number, one: PersonReading, person: Person | null): Mention {
  const { form, reading } = one;
  const { span } = reading;
  return {
    block: index,
    span,
    text: block.text.slice(span.start, span.end),
    form,
    person,
    titles: titlesOf(one),
    extent: form === "name" ? reading.extent : span,
  };
}

function titlesOf({ form, reading }: PersonReading): readonly GivenTitle[] {
  if (form === "name") return reading.titles;
  return form === "role" && reading.title !== null ? [reading.title] : [];
}
