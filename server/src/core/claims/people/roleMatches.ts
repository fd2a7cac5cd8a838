import { firstIndex } from "../../text/firstIndex.js";
import { countryOf } from "./lexicon/countries.js";
import { isFunctionWord } from "./lexicon/functionWords.js";
import { opensRole, roleAt, type Role, type RoleInWords } from "./lexicon/roles.js";
import type { Word } from "./words.js";

/** A role among a block's words; indexes of words, end exclusive. */
export interface RoleMatch {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly plural: boolean;
}

/** Every role that the words name, longest first from the left, none within another. */
export function roleMatches(words: readonly Word[]): readonly RoleMatch[] {
  const matches: RoleMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = opensRole((words[at] as Word).lower) ? matchAt(words, at) : null;
    if (match === null) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

/** Those of a block's roles that end after a word: a long block has many, and they are in order. */
export function* rolesEndingAfter(roles: readonly RoleMatch[], word: number): Generator<RoleMatch> {
  const first = firstIndex(roles.length, (index) => (roles[index] as RoleMatch).end > word);
  for (let index = first; index < roles.length; index++) yield roles[index] as RoleMatch;
}

/** The first of a block's roles that starts at a word or after it. */
export const roleFrom = (roles: readonly RoleMatch[], word: number): RoleMatch | undefined =>
  roles[firstIndex(roles.length, (index) => (roles[index] as RoleMatch).start >= word)];

function matchAt(words: readonly Word[], start: number): RoleMatch | null {
  const match = roleAt((offset) => joined(words, start, offset));
  if (
    match === null ||
    isAdjective(match, words, start) ||
    (isRoyal(match.role) && followsCapital(words, start)) ||
    isLevelOf(match, words, start)
  )
    return null;
  return { start, end: start + match.length, role: match.role, plural: match.plural };
}

/** "A local lawmaker" is a lawmaker, "a veteran goalkeeper" keeps a goal. */
const isAdjective = ({ role, length }: RoleInWords, words: readonly Word[], start: number): boolean =>
  /^(?:local|veteran|star|rival|professional|celebrity|rebel)$/.test(role.name) &&
  words[start + length]?.gap === "space" &&
  roleAt((offset) => joined(words, start + length, offset)) !== null;

/** "Chief steward", "chief timekeeper": of a role unknown, no chief. */
const isLevelOf = ({ role, length }: RoleInWords, words: readonly Word[], start: number): boolean =>
  role.name === "chief" &&
  /(?:er|or|ist|ian|ard|man|woman)$/.test(joined(words, start, length) ?? "") &&
  words[start + length]?.capital === false;

/** "Burger King", "Freddie Prince": royal titles are parts of other names as well. */
const isRoyal = ({ name }: Role): boolean =>
  ["king", "queen", "prince", "princess", "duke", "emperor", "pope"].includes(name);

function followsCapital(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.capital === true &&
    words[at]?.gap === "space" &&
    !isFunctionWord(before.lower) &&
    countryOf(before.lower) === null &&
    before.lower !== "crown"
  );
}

/** The word at an offset where nothing but a space, a hyphen or an abbreviation's stop parts it from the words before. */
function joined(words: readonly Word[], at: number, offset: number): string | undefined {
  const word = words[at + offset];
  if (word === undefined || offset === 0) return word?.lower;
  return word.gap === "space" || word.gap === "hyphen" || word.gap === "stop" ? word.lower : undefined;
}
