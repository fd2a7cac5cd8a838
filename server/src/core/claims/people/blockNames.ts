import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { personEvidence } from "./evidence.js";
import { fold } from "./fold.js";
import type { Gender } from "./gender.js";
import { countryLength } from "./lexicon/countries.js";
import { isNameSuffix, isParticle } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { nameRuns, type Run } from "./nameRuns.js";
import type { GivenTitle } from "./person.js";
import { phraseEnd, phraseOf, phraseStart, type TitlePhrase } from "./phrases.js";
import { roleMatches, type RoleMatch } from "./roleMatches.js";
import { doneBy, titlesAfter } from "./titlesAfter.js";
import { FOLLOWING_MODIFIERS, titlesBefore, type Roles } from "./titlesBefore.js";
import { isSubject } from "./subjects.js";
import { wordsOf, type Word } from "./words.js";

/** A proper name of a block with what stands around it; spans are in the block. */
export interface NameReading {
  readonly span: Span;
  readonly extent: Span;
  readonly parts: readonly string[];
  /** The parts, folded. */
  readonly folded: readonly string[];
  readonly titles: readonly GivenTitle[];
  /** What the name is said to have done, as a role: "edited by Caroline Fitch". */
  readonly implied: readonly GivenTitle[];
  readonly age: number | null;
  readonly gender: Gender | null;
  /** How much the surroundings speak for a person: about 2 is convincing, below 0 speaks against. */
  readonly evidence: number;
  /** Whether it is likely the subject of its clause, or its speaker. */
  readonly subject: boolean;
}

/** A role that stands for a person without a name beside it. */
export interface RoleReading {
  readonly span: Span;
  readonly title: GivenTitle | null;
  /** "the 47-year-old" */
  readonly age: number | null;
  readonly definite: boolean;
  readonly subject: boolean;
}

export interface PronounReading {
  readonly span: Span;
  readonly gender: Gender;
  readonly subject: boolean;
}

export interface BlockNames {
  readonly names: readonly NameReading[];
  readonly roles: readonly RoleReading[];
  readonly pronouns: readonly PronounReading[];
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: "male", him: "male", his: "male", himself: "male", she: "female", her: "female", hers: "female", herself: "female",
};

/** Reads a block's names, roles and pronouns; who they are is for the whole document to tell. */
export const readBlockNames = memoizeByBlock((block): BlockNames => {
  const words = wordsOf(block);
  const inOrder = roleMatches(words);
  const roles = { inOrder, byEnd: new Map(inOrder.map((role) => [role.end, role])) };
  const names = nameRuns(words).flatMap((run) => readName(block, words, run, roles) ?? []);
  return {
    names,
    roles: [...lonelyRoles(block, words, inOrder, names), ...ages(words)].sort((a, b) => a.span.start - b.span.start),
    pronouns: words.flatMap(({ lower, start, end }) => (Object.hasOwn(PRONOUNS, lower) ? [{ span: { start, end }, gender: PRONOUNS[lower] as Gender, subject: lower === "he" || lower === "she" }] : [])),
  };
});

function readName(block: Block, words: readonly Word[], run: Run, roles: Roles): NameReading | null {
  const name = withoutTitles(words, run, roles.inOrder);
  if (name === null) return null;
  const parts = partsOf(words, name);
  if (parts.length === 0) return null;
  const before = titlesBefore(words, name.start, name.end, roles);
  const after = titlesAfter(words, name.end, roles.inOrder);
  const titles = [...before, ...after.titles].map((phrase) => givenTitle(block, words, phrase));
  const span = spanOf(words, name.start, name.end);
  const first = Math.min(name.start, ...before.map(({ start }) => start));
  const last = Math.max(name.end, after.end);
  return {
    span,
    extent: spanOf(words, first, last),
    parts,
    folded: parts.map(fold),
    titles,
    implied: doneBy(words, first).map((phrase) => givenTitle(block, words, phrase)),
    age: after.age,
    gender: titles.map(({ role }) => role.gender).find((gender) => gender !== null) ?? null,
    evidence: personEvidence(block, words, name, titles, after.age),
    subject: isSubject(words, first, name.end),
  };
}

/** What is left of a run when the titles and nationalities at its head are taken off; null where nothing is. */
function withoutTitles(words: readonly Word[], { start: runStart, end }: Run, roles: readonly RoleMatch[]): Run | null {
  let start = runStart;
  for (const role of roles) {
    if (role.start < start || role.end > end) continue;
    // "Stephen King", "Dean Smith": a role that is somebody's name.
    const isSurname = role.end === end && role.start > start && isGivenName((words[role.start - 1] as Word).lower);
    const isGiven = role.start === start && isGivenName((words[role.start] as Word).lower) && end - start === 2;
    if (!isSurname && !isGiven) start = role.end;
  }
  while (start < end) {
    const { lower, text } = words[start] as Word;
    const country = isGivenName(lower) && end - start > 1 ? 0 : countryLength((offset) => (start + offset < end ? words[start + offset]?.lower : undefined));
    if (FOLLOWING_MODIFIERS.has(lower) && start > runStart) {
      start++;
      continue;
    }
    const acronym = text.length > 1 && /^\p{Lu}+$/u.test(text) && end - start > 1;
    if (country === 0 && !acronym) break;
    if (start + Math.max(country, 1) >= end) return { start, end };
    start += Math.max(country, 1);
  }
  return start < end ? { start, end } : null;
}

/** The parts of a name: hyphenated and particled surnames are one part, suffixes none. */
function partsOf(words: readonly Word[], { start, end }: Run): readonly string[] {
  const parts: string[] = [];
  let pending = "";
  for (let at = start; at < end; at++) {
    const { text, lower, gap, capital } = words[at] as Word;
    if (isNameSuffix(lower)) continue;
    if (at > start && gap === "hyphen" && pending === "" && parts.length > 0) parts.push(`${parts.pop() ?? ""}-${text}`);
    else if (isParticle(lower) && at + 1 < end && (!capital || at === start)) pending += `${text}${words[at + 1]?.gap === "hyphen" ? "-" : " "}`;
    else {
      parts.push(pending + text);
      pending = "";
    }
  }
  return parts;
}

function givenTitle(block: Block, words: readonly Word[], { start, end, title }: TitlePhrase): GivenTitle {
  const span = spanOf(words, start, end);
  return { ...title, span, text: block.text.slice(span.start, span.end) };
}

const spanOf = (words: readonly Word[], start: number, end: number): Span => ({ start: (words[start] as Word).start, end: (words[end - 1] as Word).end });

/** Roles that stand for somebody: "the French president", "Trump's adviser", "a spokesman". */
function lonelyRoles(block: Block, words: readonly Word[], roles: readonly RoleMatch[], names: readonly NameReading[]): readonly RoleReading[] {
  return roles.flatMap((role) => {
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
}

/** "the 47-year-old", where no noun follows. */
function ages(words: readonly Word[]): readonly RoleReading[] {
  return words.flatMap((word, at) => {
    if (word.lower !== "old" || words[at - 1]?.lower !== "year" || words[at - 3]?.lower !== "the") return [];
    const next = words[at + 1];
    if (next?.gap === "space" && next.capital) return [];
    return [{ span: spanOf(words, at - 3, at + 1), title: null, age: Number(words[at - 2]?.text), definite: true, subject: isSubject(words, at - 3, at + 1) }];
  });
}
