import { phraseEnd, phraseOf, phraseStart, isDefinite, type TitlePhrase } from "./phrases.js";
import type { RoleMatch } from "./roleMatches.js";
import type { Word } from "./words.js";

/** How far before a name a role may stand that a comma parts from it: "the head of the office, Teresita Abanto". */
const APPOSITION_REACH = 12;

/** The titles that lead into the name at `name`, nearest first. `rolesByEnd` finds roles by where they end. */
export function titlesBefore(words: readonly Word[], name: number, rolesByEnd: ReadonlyMap<number, RoleMatch>, roles: readonly RoleMatch[], nameEnd: number): readonly TitlePhrase[] {
  const gap = words[name]?.gap;
  if (gap === "comma") return appositionBefore(words, name, roles, nameEnd);
  if (gap !== "space" && gap !== "stop" && gap !== "quote" && gap !== "hyphen") return [];
  const titles: TitlePhrase[] = [];
  let end = name;
  for (let role = rolesByEnd.get(end); role !== undefined && !role.plural; role = rolesByEnd.get(end)) {
    const start = phraseStart(words, role, chained(words, role, rolesByEnd));
    titles.push(phraseOf(words, start, name === end ? end : role.end, role));
    end = start;
    if (rolesByEnd.has(end)) continue;
    if (isConjoined(words, start) && rolesByEnd.has(start - 1)) end = start - 1;
  }
  return titles;
}

/** "Deputy Premier and Treasurer Isaac Moana" */
const isConjoined = (words: readonly Word[], start: number): boolean =>
  words[start - 1]?.lower === "and" && words[start]?.gap === "space" && (words[start]?.capital);

/** The end of a role that stands before this one in the same run, at which the title before it ends. */
function chained(words: readonly Word[], role: RoleMatch, rolesByEnd: ReadonlyMap<number, RoleMatch>): number {
  for (let at = role.start; at > Math.max(0, role.start - 6); at--) {
    if (words[at]?.gap === "possessive") return 0;
    const before = rolesByEnd.get(at);
    if (before !== undefined && words[at]?.gap === "space" && !isCompound(before)) return at;
  }
  return 0;
}

// "Deputy", "assistant" and the like are part of the title that follows.
const isCompound = ({ role }: RoleMatch): boolean => ["deputy", "assistant", "chief", "head", "party", "member"].includes(role.name) || role.kind === "party";

function appositionBefore(words: readonly Word[], name: number, roles: readonly RoleMatch[], nameEnd: number): readonly TitlePhrase[] {
  const after = words[nameEnd]?.gap;
  if (after === "space" || after === "hyphen") return [];
  const role = roles.findLast(({ end }) => end <= name);
  if (role === undefined || role.plural || name - role.end > APPOSITION_REACH) return [];
  const between = words.slice(role.end, name);
  if (between.some(({ gap }) => gap === "comma" || gap === "break" || gap === "dash")) return [];
  const start = phraseStart(words, role, 0);
  if (phraseEnd(words, role, name) !== name || !isDefinite(words, start, role.end)) return [];
  return [phraseOf(words, start, name, role)];
}
