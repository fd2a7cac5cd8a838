import type { GivenTitle, Mention, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import { contains } from "../../text/span.js";
import { agrees, sharedWords } from "./compare.js";

/** Words that tell that somebody has left an office. */
const DEPARTURE =
  /\b(?:left office|stepped down|steps down|step down|resign\w*|quit|retired (?:in|from|as|after|last|this|at)|ousted|sacked|dismissed|voted out|served as|succeeded by|h(?:is|er) successor)\b/i;

/**
 * Whether the source speaks of the person as having the title, somewhere in the sentences about that person, in words
 * that were not read as a title: "He was elected governor in 2019". `leastShared` is how many words of the body must be the same.
 */
export function isSpokenOfAs(person: Person, said: GivenTitle, reference: Reference, leastShared: number): boolean {
  const { prose, people } = reference.reading;
  return prose.blocks.some((block, index) => {
    const mentions = people.mentionsIn(index);
    return mentions.some((mention) => {
      if (mention.person !== person) return false;
      const sentence = sentenceAt(block, mention.span.start);
      const roles = mentions.filter(({ form, span }) => form === "role" && contains(sentence, span));
      const told = roles.some(
        (role) => isNobodyElse(role, person) && role.titles.some((title) => tells(title, said, leastShared)),
      );
      return told || tellsOfDeparture(block.text.slice(sentence.start, sentence.end), said, person);
    });
  });
}

const isNobodyElse = (role: Mention, person: Person): boolean => role.person === null || role.person === person;

const tells = (title: GivenTitle, said: GivenTitle, leastShared: number): boolean =>
  agrees(said, title) && sharedWords(said, title) >= leastShared;

/** Whether the source gives the title to somebody whom it does not name there: "a plumber's daughter from Salford". */
export function isSomebodyUnnamed(said: GivenTitle, { reading: { prose, people } }: Reference): boolean {
  return prose.blocks.some((_, index) =>
    people
      .mentionsIn(index)
      .some(
        ({ form, person, titles }) =>
          form === "role" && person === null && titles.some((title) => tells(title, said, 1)),
      ),
  );
}

function tellsOfDeparture(sentence: string, said: GivenTitle, person: Person): boolean {
  if (!said.modifiers.includes("former")) return false;
  const held = person.held.some(
    ({ role, modifiers }) => role.name === said.role.name && modifiers.length === said.modifiers.length - 1,
  );
  return held && DEPARTURE.test(sentence);
}
