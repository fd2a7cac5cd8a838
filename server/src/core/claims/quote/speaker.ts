import type { Block, Prose } from "../../text/prose.js";
import type { Mention, People, Person } from "../people/person.js";
import type { Speaker } from "./quoteClaim.js";
import type { Attribution } from "./subject.js";

/** Who is said to speak, and in which block. */
export interface PlacedAttribution extends Attribution {
  readonly block: number;
}

export function speakerOf({ blocks }: Prose, people: People, { block, span, mention }: PlacedAttribution): Speaker {
  const { text, offsets } = blocks[block] as Block;
  const person = mention?.person ?? null;
  return {
    text: text.slice(span.start, span.end),
    span: offsets.toFile(span),
    person,
    persons: mention?.form === "pronoun" ? whomMayMean(people, mention) : person === null ? [] : [person],
    role: mention?.form === "role" ? (mention.titles[0] ?? null) : null,
  };
}

/** Paragraphs back in which whom a pronoun means may have been named. */
const REACH = 2;

/** Everyone of the pronoun's gender who is spoken of before it in its paragraph, or else in those before; whom it is taken for first. */
function whomMayMean(people: People, pronoun: Mention): readonly Person[] {
  const gender = /^s/i.test(pronoun.text) ? "female" : "male";
  const fits = (person: Person | null) => person !== null && (person.gender === null || person.gender === gender);
  const before = people
    .mentionsIn(pronoun.block)
    .filter(({ span, person }) => span.end <= pronoun.span.start && fits(person));
  for (let back = 1; before.length === 0 && back <= REACH; back++)
    before.push(...people.mentionsIn(pronoun.block - back).filter(({ person }) => fits(person)));
  const persons = [pronoun, ...before].map(({ person }) => person);
  return [...new Set(persons.filter((person) => person !== null))];
}
