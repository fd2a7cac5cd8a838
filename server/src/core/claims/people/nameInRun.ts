import { countryLength, countryOf } from "./lexicon/countries.js";
import { isNameSuffix, isParticle } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { isSurname } from "./lexicon/surnames.js";
import type { Run } from "./nameRuns.js";
import { roleFrom, rolesEndingAfter, type RoleMatch } from "./roleMatches.js";
import { FOLLOWING_MODIFIERS } from "./titlesBefore.js";
import type { Word } from "./words.js";

/** The name in a run: without the titles, nationalities and acronyms at its head; null where nothing is left. */
export function nameInRun(words: readonly Word[], run: Run, roles: readonly RoleMatch[]): Run | null {
  const { start, end } = beforeSignedTitle(words, run, roles);
  const name = { start: afterTitles(words, start, end, roles), end };
  while (name.start < end) {
    const skipped = headLength(words, name.start, end, start);
    if (skipped === 0 || name.start + skipped >= end) break;
    name.start += skipped;
  }
  return name.start < end ? name : null;
}

/** A signature gives the name first, the title after it: "Jane Hill Account Manager". */
function beforeSignedTitle(words: readonly Word[], run: Run, roles: readonly RoleMatch[]): Run {
  const title = roleFrom(roles, run.start + 2);
  const { lower } = words[run.start] as Word;
  if (title === undefined || title.end > run.end || !isGivenName(lower) || countryOf(lower) !== null) return run;
  const isSigned = title.end === run.end || isSurname(words[run.start + 1]?.lower ?? "");
  return isSigned ? { start: run.start, end: run.start + 2 } : run;
}

function afterTitles(words: readonly Word[], start: number, end: number, roles: readonly RoleMatch[]): number {
  let at = start;
  for (const role of rolesEndingAfter(roles, start)) {
    if (role.end > end) break;
    // "Stephen King", "Gertrude Weaver", "Dean Smith": a role that is somebody's name.
    const pair = role.end === end && role.start === at + 1;
    const isName =
      (pair && isSurname((words[role.start] as Word).lower)) ||
      (role.end === end && isGivenName(words[role.start - 1]?.lower ?? "") && role.start > at);
    const isGiven = role.start === at && isGivenName((words[role.start] as Word).lower) && end - at === 2;
    if (!isName && !isGiven) at = role.end;
  }
  return at;
}

/** How many words at the head of a name are none of it: a nationality, an acronym, an "emeritus" of the title before. */
function headLength(words: readonly Word[], at: number, end: number, start: number): number {
  const { lower, text } = words[at] as Word;
  if (FOLLOWING_MODIFIERS.has(lower) && at > start) return 1;
  if (text.length > 1 && /^\p{Lu}+$/u.test(text) && end - at > 1) return 1;
  if (isGivenName(lower) && end - at > 1) return 0;
  return countryLength((offset) => (at + offset < end ? words[at + offset]?.lower : undefined));
}

/** The parts of a name: hyphenated and particled surnames are one part, suffixes none. */
export function partsOf(words: readonly Word[], { start, end }: Run): readonly string[] {
  const parts: string[] = [];
  let pending = "";
  for (let at = start; at < end; at++) {
    const { text, lower, gap, capital } = words[at] as Word;
    if (isNameSuffix(lower)) continue;
    if (at > start && gap === "hyphen" && pending === "" && parts.length > 0)
      parts.push(`${parts.pop() ?? ""}-${text}`);
    else if (isParticle(lower) && at + 1 < end && (!capital || at === start))
      pending += `${text}${words[at + 1]?.gap === "hyphen" ? "-" : " "}`;
    else {
      parts.push(pending + text + (text.length === 1 && words[at + 1]?.gap === "stop" ? "." : ""));
      pending = "";
    }
  }
  return parts;
}
