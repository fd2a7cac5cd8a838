import { firstIndex } from "../../text/firstIndex.js";
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
  const named = wordsOf(names, words);
  const alone = roles.flatMap((role) => {
    if (role.plural || role.role.kind === "courtesy") return [];
    if (named.has(role.start) || isInTheChair(words, role)) return [];
    const next = words[role.end];
    if (next?.gap === "hyphen" || (next?.gap === "space" && next.capital)) return [];
    const start = phraseStart(words, role, 0);
    const predicate = tenseOf(words, start);
    const determiner = (words[start] as Word).lower;
    const definite = !["a", "an"].includes(determiner);
    if (start === role.start && !(words[start] as Word).capital && predicate === null) return [];
    const title = givenTitle(block, words, phraseOf(words, start, phraseEnd(words, role, words.length), role));
    const subject = isSubject(words, start, role.end);
    return [
      {
        span: title.span,
        title: { ...title, ...predicate },
        age: null,
        definite,
        predicate: predicate !== null,
        subject,
      },
    ];
  });
  return [...alone, ...ages(words)].sort((a, b) => a.span.start - b.span.start);
}

/** "In the chair" somebody presides: no chair is spoken of. */
const isInTheChair = (words: readonly Word[], { start }: RoleMatch): boolean =>
  words[start]?.lower === "chair" && words[start - 1]?.lower === "the" && words[start - 2]?.lower === "in";

/** The indexes of the words that belong to a name, with its titles. */
function wordsOf(names: readonly NameReading[], words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { extent } of names) {
    const first = firstIndex(words.length, (index) => (words[index] as Word).start >= extent.start);
    for (let at = first; (words[at]?.start ?? Infinity) < extent.end; at++) found.add(at);
  }
  return found;
}

/** What "he was" or "when she was" before a role tells of when the role was held; null where there is none. */
function tenseOf(
  words: readonly Word[],
  start: number,
): { readonly past: boolean; readonly modifiers?: readonly string[] } | null {
  const verb = words[start - 1]?.lower ?? "";
  if (!/^(?:he|she)$/.test(words[start - 2]?.lower ?? "") || !/^(?:is|was)$/.test(verb)) return null;
  const isOver = verb === "was" && /^(?:when|while)$/.test(words[start - 3]?.lower ?? "");
  return isOver ? { past: false, modifiers: ["former"] } : { past: verb === "was" };
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
    readings.push({ span: spanOf(words, at - 3, at + 1), title: null, age, definite: true, predicate: false, subject });
  }
  return readings;
}
