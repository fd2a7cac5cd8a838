import type { Block } from "../../text/prose.js";
import { givenTitle, phraseEnd, phraseOf, phraseStart, spanOf } from "./phrases.js";
import type { NameReading, RoleReading } from "./readings.js";
import type { RoleMatch } from "./roleMatches.js";
import { isSubject } from "./subjects.js";
import type { Word } from "./words.js";

/** Roles that stand for somebody: "the French president", "Trump's adviser", "a spokesman". */
export function lonelyRoles(
  block: Block,
  words: readonly Word[],
  roles: readonly RoleMatch[],
  names: readonly NameReading[],
): readonly RoleReading[] {
  const alone = roles.flatMap((role) => {
    if (role.plural || role.role.kind === "courtesy") return [];
    const at = (words[role.start] as Word).start;
    if (names.some(({ extent }) => extent.start <= at && at < extent.end)) return [];
    const next = words[role.end];
    if (next?.gap === "hyphen" || (next?.gap === "space" && next.capital)) return [];
    const start = phraseStart(words, role, 0);
    const determiner = (words[start] as Word).lower;
    const definite = !["a", "an"].includes(determiner);
    if (start === role.start && !(words[start] as Word).capital) return [];
    const title = givenTitle(block, words, phraseOf(words, start, phraseEnd(words, role, words.length), role));
    return [{ span: title.span, title, age: null, definite, subject: isSubject(words, start, role.end) }];
  });
  return [...alone, ...ages(words)].sort((a, b) => a.span.start - b.span.start);
}

/** "the 47-year-old", where no noun follows. */
function ages(words: readonly Word[]): readonly RoleReading[] {
  const readings: RoleReading[] = [];
  for (let at = 3; at < words.length; at++) {
    if (words[at]?.lower !== "old" || words[at - 1]?.lower !== "year" || words[at - 3]?.lower !== "the") continue;
    const next = words[at + 1];
    if (next?.gap === "space" && next.capital) continue;
    const age = Number(words[at - 2]?.text);
    const subject = isSubject(words, at - 3, at + 1);
    readings.push({ span: spanOf(words, at - 3, at + 1), title: null, age, definite: true, subject });
  }
  return readings;
}
