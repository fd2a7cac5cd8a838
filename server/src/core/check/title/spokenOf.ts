import type { Mention, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { agrees, sharedWords } from "./compare.js";
import { passagesOn } from "./passages.js";
import type { GivenTitle } from "../../claims/people/title.js";

/**
 * Whether the source speaks of the person as having the title, somewhere in the sentences about that person, in words
 * that were not read as a title: "He was elected governor in 2019". `leastShared` is how many words of the body must be the same.
 */
export function isSpokenOfAs(person: Person, said: GivenTitle, reference: Reference, leastShared: number): boolean {
  return passagesOn(person, reference).some(({ roles, mention, after }) => {
    const own = roles.filter((role) => role.person === null || role.person === person);
    return own.some((role) => tells(role, said, leastShared)) || hasLeft(said, person, mention, after);
  });
}

const tells = ({ titles }: Mention, said: GivenTitle, leastShared: number): boolean =>
  titles.some((title) => agrees(said, title) && sharedWords(said, title) >= leastShared);

/** Whether the source gives the title to somebody whom it does not name there: "a plumber's daughter from Salford". */
export function isSomebodyUnnamed(said: GivenTitle, { reading: { prose, people } }: Reference): boolean {
  return prose.blocks.some((_, index) =>
    people
      .mentionsIn(index)
      .some(
        (role) => role.form === "role" && role.person === null && tells(role, said, said.qualifiers.length > 0 ? 1 : 0),
      ),
  );
}

/** Whether the source names the party where it names the person: a Green is "her Green colleague" or "of the Green List". */
export const isOfParty = (person: Person, { role }: GivenTitle, reference: Reference): boolean =>
  passagesOn(person, reference).some(({ sentence }) => sentence.toLowerCase().includes(role.name));

const DEPARTURE =
  /^[^.;]{0,80}\b(?:left office|steps? down|stepped down|resigns?|resigned|quits?|retired? (?:in|from|as|after|last|this|at)|was (?:ousted|sacked|dismissed|voted out)|served as|was succeeded by)\b/i;

/** "Mr Hale, who left office in January": he may then be called a former minister. */
function hasLeft(said: GivenTitle, person: Person, { form, text }: Mention, after: string): boolean {
  if (!said.modifiers.includes("former")) return false;
  const held = person.held.some(
    ({ role, modifiers }) => role.name === said.role.name && modifiers.length === said.modifiers.length - 1,
  );
  const isSucceeded = form === "pronoun" && /^h(?:is|er)$/i.test(text) && /^ successor\b/.test(after);
  return held && (isSucceeded || DEPARTURE.test(after));
}

const CHANGE =
  /\b(?:successor|succession|succeeded (?:by|him|her)|(?:be|is|was) succeeded|succeeds? (?:him|her|M[rs])|predecessor|replac\w*|t(?:ake|akes|ook|aking) over|appointed|elected|promoted|becom\w*|became|shadow)\b/i;

/** `succeeded by Lindgren's deputy` tells of the deputy. */
const POSSESSIVE = /^['’]s\b/;

/** `Her predecessor, Leon Castellane` holds no office any more. */
const PREDECESSOR = /\bpredecessor,? $/i;

/** Whether the source tells of an office changing hands, from which a title may follow that it does not give. */
export function isInSuccession(said: GivenTitle, person: Person, holder: Person | null, reference: Reference): boolean {
  const isOfOld = said.past || said.modifiers.some((modifier) => /^(?:former|once|retired)$/.test(modifier));
  return passagesOn(person, reference).some(
    ({ sentence, before, after, others }) =>
      CHANGE.test(sentence) &&
      (isOfOld || !PREDECESSOR.test(before)) &&
      !POSSESSIVE.test(after) &&
      (holder === null || others.has(holder)),
  );
}
