import { memoizeByBlock } from "../../text/blockMemo.js";
import type { Block } from "../../text/prose.js";
import { isQuoted } from "../quote/pairs.js";
import { personEvidence } from "./evidence.js";
import { fold } from "./fold.js";
import type { Gender } from "./gender.js";
import { lonelyRoles } from "./lonelyRoles.js";
import { nameInRun, partsOf } from "./nameInRun.js";
import { nameRuns, type Run } from "./nameRuns.js";
import { givenTitle, spanOf } from "./phrases.js";
import type { BlockNames, NameReading, PersonReading, PronounReading } from "./readings.js";
import { roleMatches } from "./roleMatches.js";
import { withSharedSurnames } from "./sharedSurnames.js";
import { withSharedTitles } from "./sharedTitles.js";
import { isSubject } from "./subjects.js";
import { doneBy, signedTitle, titlesAfter } from "./titlesAfter.js";
import { titlesBefore, type Roles } from "./titlesBefore.js";
import { wordsOf, type Word } from "./words.js";

/** Reads a block's names, roles and pronouns; who they are is for the whole document to tell. */
export const readBlockNames = memoizeByBlock((block): BlockNames => {
  const words = wordsOf(block);
  const matches = roleMatches(words);
  const roles = { inOrder: matches, byEnd: new Map(matches.map((role) => [role.end, role])) };
  const alone = nameRuns(words).flatMap((run) => readName(block, words, run, roles) ?? []);
  const names = withSharedTitles(block, words, matches, withSharedSurnames(block, alone));
  const readings = [
    ...names.map((reading) => ({ form: "name", reading }) as const),
    ...lonelyRoles(block, words, matches, names).map((reading) => ({ form: "role", reading }) as const),
    ...pronounsOf(words).map((reading) => ({ form: "pronoun", reading }) as const),
  ].toSorted((a, b) => a.reading.span.start - b.reading.span.start);
  const inOrder = readings.map((one): PersonReading => ({ ...one, quoted: isQuoted(block, one.reading.span) }));
  return { names, inOrder };
});

function readName(block: Block, words: readonly Word[], run: Run, roles: Roles): NameReading | null {
  const name = nameInRun(words, run, roles.inOrder);
  if (name === null) return null;
  const parts = partsOf(words, name);
  if (parts.length === 0) return null;
  const before = titlesBefore(words, name.start, run.end, roles);
  const after =
    name.end < run.end ? signedTitle(words, name.end, roles.inOrder) : titlesAfter(words, name.end, roles.inOrder);
  const titles = [...before, ...after.titles].map((phrase) => givenTitle(block, words, phrase));
  const start = Math.min(name.start, ...before.map((phrase) => phrase.start));
  return {
    span: spanOf(words, name.start, name.end),
    extent: spanOf(words, start, Math.max(name.end, after.end)),
    parts,
    folded: parts.map(fold),
    titles,
    implied: doneBy(words, start).map((phrase) => givenTitle(block, words, phrase)),
    age: after.age,
    gender: titles.map(({ role }) => role.gender).find((gender) => gender !== null) ?? null,
    evidence: personEvidence(block, words, name, titles, after.age),
    initial: (words[name.start] as Word).initial,
    subject: isSubject(words, start, name.end),
  };
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

function pronounsOf(words: readonly Word[]): readonly PronounReading[] {
  const pronouns: PronounReading[] = [];
  for (const { lower, start, end } of words) {
    const gender = lower.length > 7 ? undefined : PRONOUNS.get(lower);
    if (gender !== undefined)
      pronouns.push({ span: { start, end }, gender, subject: lower === "he" || lower === "she" });
  }
  return pronouns;
}
