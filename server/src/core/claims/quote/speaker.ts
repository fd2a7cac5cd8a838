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

/** Everyone of the pronoun's gender who is named before it in its paragraph, or else whom it is taken for. */
function whomMayMean(people: People, pronoun: Mention): readonly Person[] {
  const gender = /^s/i.test(pronoun.text) ? "female" : "male";
  const named = people
    .mentionsIn(pronoun.block)
    .filter(({ span, form }) => form !== "pronoun" && span.end <= pronoun.span.start)
    .map(({ person }) => person);
  const fitting = [...named, pronoun.person].filter(
    (person) => person !== null && (person.gender === null || person.gender === gender),
  );
  return [...new Set(fitting as Person[])];
}
