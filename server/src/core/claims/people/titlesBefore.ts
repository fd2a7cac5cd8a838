import { phraseEnd, phraseOf, phraseStart, isDefinite, type TitlePhrase } from "./phrases.js";
import { rolesEndingAfter, type RoleMatch } from "./roleMatches.js";
import type { Word } from "./words.js";

/** How far before a name a role may stand that a comma parts from it: "the head of the office, Teresita Abanto". */
const APPOSITION_REACH = 12;

/** Modifiers that follow the role they change: "President-elect", "Professor Emeritus". */
export const FOLLOWING_MODIFIERS: ReadonlySet<string> = new Set(["elect", "designate", "emeritus", "emerita"]);

/** The roles of a block, in order and by where they end. */
export interface Roles {
  readonly inOrder: readonly RoleMatch[];
  readonly byEnd: ReadonlyMap<number, RoleMatch>;
}

/** The titles that lead into the name from `name` to `nameEnd`, nearest first. */
export function titlesBefore(
  words: readonly Word[],
  name: number,
  nameEnd: number,
  roles: Roles,
): readonly TitlePhrase[] {
  const titles = leadingTitles(words, name, roles);
  const first = titles.at(-1);
  if (first === undefined && words[name]?.gap === "space") return copularBefore(words, name, roles);
  if (first === undefined && !isClosed(words[nameEnd]))
    return appositionBefore(words, name, roles).filter(({ start }) => isLead(words, start));
  if (first?.role.role.kind === "courtesy") return titles;
  return [...titles, ...appositionBefore(words, first?.start ?? name, roles)];
}

/** An apposition that begins with a comma ends with one too, or with the body that the name is of: "the director, Ann Lee of the agency". */
const isClosed = (after: Word | undefined): boolean =>
  after === undefined || (after.gap !== "space" && after.gap !== "hyphen") || after.lower === "of";

/** "As a young operator, Keefe posed for the painting." */
const isLead = (words: readonly Word[], start: number): boolean =>
  words[start - 1]?.lower === "as" && words[start - 1]?.initial === true;

/** "Chief Scientist Professor Bashir Anand", "Deputy Premier and Treasurer Isaac Moana" */
function leadingTitles(words: readonly Word[], name: number, roles: Roles): readonly TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let end = name; joinsOn(words[end]);) {
    const role = roleEnding(words, end, roles);
    if (role === undefined || role.plural) break;
    const start = phraseStart(words, role, endOfTitleBefore(words, role, roles));
    titles.push(phraseOf(words, start, end, role));
    end = isConjoined(words, start) && !roles.byEnd.has(start) ? start - 1 : start;
  }
  return titles;
}

const joinsOn = (word: Word | undefined): boolean =>
  word?.gap === "space" || word?.gap === "stop" || word?.gap === "quote" || word?.gap === "hyphen";

const roleEnding = (words: readonly Word[], end: number, { byEnd }: Roles): RoleMatch | undefined =>
  byEnd.get(FOLLOWING_MODIFIERS.has(words[end - 1]?.lower ?? "") ? end - 1 : end);

function isConjoined(words: readonly Word[], start: number): boolean {
  const first = words[start] as Word;
  return words[start - 1]?.lower === "and" && first.gap === "space" && first.capital;
}

/** Where a title ends that stands before this role in the same run of words; zero for none. */
function endOfTitleBefore(words: readonly Word[], role: RoleMatch, { byEnd }: Roles): number {
  for (let at = role.start; at > Math.max(0, role.start - 6); at--) {
    const { gap } = words[at] as Word;
    if (gap === "possessive") return 0;
    const before = byEnd.get(at);
    if (before !== undefined && gap === "space" && !isPartOfLonger(before)) return at;
  }
  return 0;
}

/** "Deputy", "assistant" and the like are part of the title that follows them. */
const isPartOfLonger = ({ role }: RoleMatch): boolean =>
  ["deputy", "assistant", "chief", "head", "party", "member", "justice"].includes(role.name) || role.kind === "party";

/** "The museum's first director will be Kwame Boateng" */
function copularBefore(words: readonly Word[], name: number, { byEnd }: Roles): readonly TitlePhrase[] {
  const verb = words[name - 1]?.lower ?? "";
  const end = verb === "be" && ["will", "to"].includes(words[name - 2]?.lower ?? "") ? name - 2 : name - 1;
  const role = verb === "be" || verb === "is" || verb === "was" ? byEnd.get(end) : undefined;
  if (role === undefined || role.plural || words[end]?.gap !== "space") return [];
  const start = phraseStart(words, role, 0);
  return isDefinite(words, start, role.end) ? [phraseOf(words, start, role.end, role)] : [];
}

/** "The Greens' water spokeswoman, Dr Amelie Roux"; "Tully's partner and co-founder, the painter Graham Orrell". */
function appositionBefore(words: readonly Word[], name: number, roles: Roles): readonly TitlePhrase[] {
  if (words[name]?.gap !== "comma") return [];
  const first = apposed(words, name, roles);
  if (first === undefined) return [];
  const titles: TitlePhrase[] = [];
  let end = name;
  for (let role: RoleMatch | undefined = first; role !== undefined;) {
    const start = phraseStart(words, role, 0);
    titles.push(phraseOf(words, start, end, role));
    if (isDefinite(words, start, role.end)) return titles;
    end = start - 1;
    role = words[end]?.lower === "and" ? roles.byEnd.get(end) : undefined;
  }
  return [];
}

function apposed(words: readonly Word[], name: number, { inOrder }: Roles): RoleMatch | undefined {
  for (const role of rolesEndingAfter(inOrder, name - APPOSITION_REACH - 1)) {
    if (role.end > name) return undefined;
    if (reachesName(words, role, name)) return role;
  }
  return undefined;
}

/** Whether the phrase that the role heads ends where the name begins. */
const reachesName = (words: readonly Word[], role: RoleMatch, name: number): boolean =>
  !role.plural &&
  (role.end === name || (words[role.end]?.gap === "space" && words[role.end]?.capital === false)) &&
  phraseEnd(words, role, name) === name;
