import { readBlockNames } from "../../claims/people/blockNames.js";
import type { GivenTitle, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { agrees, sharedWords } from "./compare.js";

/** Words that tell that somebody has left an office. */
const DEPARTURE = /\b(?:left|leav|resign|stepped down|step down|quit|retir|ousted|sacked|fired|dismissed|succe|predecess|until|formerly|ex-|served as|lost)/i;

/**
 * Whether the source speaks of the person as having the title, somewhere in the sentences about that person, in words
 * that were not read as a title: "He was elected governor in 2019". `leastShared` is how many words of the body must be the same.
 */
export function isSpokenOfAs(person: Person, said: GivenTitle, reference: Reference, leastShared: number): boolean {
  const { prose, people } = reference.reading;
  return prose.blocks.some((block, index) => {
    const mentions = people.mentionsIn(index).filter((mention) => mention.person === person);
    if (mentions.length === 0) return false;
    return mentions.some(({ span }) => {
      const sentence = sentenceAt(block, span.start);
      return tellsOfRole(block, sentence.start, sentence.end, said, leastShared) || tellsOfDeparture(block, sentence.start, sentence.end, said, person);
    });
  });
}

/** Whether the source gives the title to somebody whom it does not name there: "a plumber's daughter from Salford". */
export function isSomebodyUnnamed(said: GivenTitle, { reading: { prose, people } }: Reference): boolean {
  return prose.blocks.some((_, index) =>
    people.mentionsIn(index).some(({ form, person, titles }) => form === "role" && person === null && titles.some((title) => agrees(said, title) && sharedWords(said, title) > 0)),
  );
}

function tellsOfRole(block: Block, start: number, end: number, said: GivenTitle, leastShared: number): boolean {
  return readBlockNames(block).roles.some(({ title, span }) => title !== null && span.start >= start && span.end <= end && agrees(said, title) && sharedWords(said, title) >= leastShared);
}

function tellsOfDeparture(block: Block, start: number, end: number, said: GivenTitle, person: Person): boolean {
  if (!said.modifiers.includes("former")) return false;
  const held = person.held.some(({ role, modifiers }) => role.name === said.role.name && modifiers.length === said.modifiers.length - 1);
  return held && DEPARTURE.test(block.text.slice(start, end));
}
