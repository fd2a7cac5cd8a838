import type { Frame } from "../../claims/number/frame/frame.js";
import { conceptOf, type Concept } from "../../claims/number/frame/lexicon.js";

/** Whether two words can stand for one thing. */
export function sameThing(a: Concept, b: Concept): boolean {
  if (a.stem === b.stem) return true;
  for (const { key } of a.keys) for (const other of b.keys) if (other.key === key) return true;
  return false;
}

const PERSON = conceptOf("person").stem;

/** Whether two heads name one thing: `people` may stand for people of any kind. */
export const isSaidFor = (a: Concept, b: Concept): boolean =>
  sameThing(a, b) || (a.person && b.person && (a.stem === PERSON || b.stem === PERSON));

/** Whether two nouns can be counted for each other: they name one thing, or both name people. */
export const areKindred = (a: Concept | null, b: Concept | null): boolean =>
  a === null || b === null || a.stem === THING || sameThing(a, b) || (a.person && b.person);

/** `6,300 things` may be of any kind. */
const THING = conceptOf("thing").stem;

/** Whether two frames may count one thing; where one of them names no noun, it must speak of the other's. */
export function canBeCountedFor(a: Frame, b: Frame): boolean {
  if (a.head !== null && b.head !== null) return areKindred(a.head, b.head);
  return a.head === null ? speaksOf(a, b) : speaksOf(b, a);
}

/** Whether a frame has the noun that another counts, or may leave it out: that it is people goes without saying. */
export const speaksOf = (frame: Frame, { head }: Frame): boolean =>
  head === null || head.person || hasWord(frame, head);

/** Whether a frame has a word, or one that means the same. */
export const hasWord = ({ terms }: Frame, word: Concept): boolean =>
  terms.some(({ concept }) => sameThing(concept, word));
