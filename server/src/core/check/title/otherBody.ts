import { fold } from "../../claims/people/fold.js";
import type { HeldTitle, Person } from "../../claims/people/person.js";
import type { GivenTitle } from "../../claims/people/title.js";
import type { Reference } from "../../reference/reference.js";
import { sharedWords } from "./compare.js";
import { nameIndexOf } from "./nameIndex.js";
import { passagesOn } from "./passages.js";

/**
 * Whether the title is of a body that the source names elsewhere, while it gives the person the title of another: the
 * economist of the bank, who is the economist of the union.
 */
export function isOfAnotherBody(
  said: GivenTitle,
  like: readonly HeldTitle[],
  person: Person,
  reference: Reference,
): boolean {
  if (
    said.role.kind !== "office" ||
    said.proper.length === 0 ||
    !like.every((held) => held.proper.length > 0 && sharedWords(said, held) === 0)
  )
    return false;
  const own = new Set(like.flatMap(({ proper }) => proper));
  return (
    said.proper.every((word) => isNamedApart(word, own, reference)) &&
    passagesOn(person, reference).every(({ sentence }) => !said.proper.some((word) => isNamedIn(word, sentence)))
  );
}

const isNamedIn = (word: string, sentence: string): boolean =>
  (sentence.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).some((name) => fold(name).startsWith(word));

/** Whether the source has a word as a name, and never beside one of the others: the Leeds Comets are Leeds and the Comets. */
function isNamedApart(word: string, others: ReadonlySet<string>, reference: Reference): boolean {
  const { words, positions } = nameIndexOf(reference);
  // A qualifier has lost its plural's ending, which may have been a name's own.
  const places = [word, `${word}s`].flatMap((form) => positions.get(form) ?? []).filter((at) => words[at]?.capital);
  const isBeside = (at: number): boolean => [at - 1, at + 1].some((next) => others.has(words[next]?.folded ?? ""));
  return places.length > 0 && !places.some(isBeside);
}
