import { roleOfVerb } from "../../claims/people/lexicon/roleVerbs.js";
import type { Person } from "../../claims/people/person.js";
import type { GivenTitle } from "../../claims/people/title.js";
import { canBeSaid } from "../../claims/people/titleMatch.js";
import type { Reference } from "../../reference/reference.js";
import { foldedWords } from "./nameIndex.js";
import { passagesOn, type PassageOnPerson } from "./passages.js";

/** Endings that make an occupation of a word: podcast, podcaster. */
const DOER = /(?:ist|ian|ess|er|or|r)$/;
/** A shorter stem is held against whole words only. */
const LONG_STEM = 5;
const SHORTEST_STEM = 3;
const INFLECTIONS = ["", "s", "e", "es", "ed", "ing"];

const PASTS: Readonly<Record<string, readonly string[]>> = {
  builder: ["built"],
  driver: ["drove"],
  fighter: ["fought"],
  rider: ["rode"],
  runner: ["ran"],
  singer: ["sang"],
  swimmer: ["swam"],
  writer: ["wrote"],
};

/** Whether the source tells of the person doing what the title's holder does: "has made a podcast" of a podcaster, "leads the union" of its leader. */
export const isImpliedByDeed = (person: Person, said: GivenTitle, reference: Reference): boolean =>
  passagesOn(person, reference).some((passage) => isTrade(said, passage) || isLead(said, passage));

function isTrade({ role: { name } }: GivenTitle, { sentence }: PassageOnPerson): boolean {
  const stem = name.replace(DOER, "");
  if (stem === name || stem.length < SHORTEST_STEM || /[^a-z]/.test(stem)) return false;
  if (stem.length >= LONG_STEM && sentence.toLowerCase().includes(stem)) return true;
  const forms = new Set([...INFLECTIONS.map((ending) => stem + ending), ...(PASTS[name] ?? [])]);
  return foldedWords(sentence).some((word) => forms.has(word));
}

/** The verb right after the name is what the role does, and the words of the body follow. */
function isLead({ role, qualifiers }: GivenTitle, { after }: PassageOnPerson): boolean {
  const [verb = "", ...object] = foldedWords(after);
  const done = roleOfVerb(verb);
  const [head = "", ...body] = role.name.split(" ").reverse();
  return done !== null && canBeSaid(head, done) && [...body, ...qualifiers].every((word) => object.includes(word));
}
