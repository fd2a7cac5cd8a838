import { MONTHS } from "../number/lexicon/calendar.js";
import { isFunctionWord, isSpeechVerb } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { isLevel, isOrder, modifierOf } from "./lexicon/modifiers.js";
import { roleAt } from "./lexicon/roles.js";
import { roleOfVerb } from "./lexicon/roleVerbs.js";
import { phraseEnd, phraseOf, type TitlePhrase } from "./phrases.js";
import { roleFrom, rolesEndingAfter, type RoleMatch } from "./roleMatches.js";
import { isForTheTimeBeing } from "./title.js";
import type { Word } from "./words.js";
import { wordSet } from "../../text/wordSet.js";

const ADVERBS = wordSet(
  "now currently then once formerly previously later also still already presently recently long at present today himself herself",
);
const BE = new Set(["is", "was", "became", "becomes", "remains", "remained"]);
const MOST_PREMODIFIERS = 9;

export interface TitlesAfter {
  readonly titles: readonly TitlePhrase[];
  /** Where the titles end that stand beside the name, as an apposition does; the name's end where none does. */
  readonly end: number;
  readonly age: number | null;
}

/** The titles that follow the name ending at `name`: in apposition, in a relative clause, after "is". */
export function titlesAfter(words: readonly Word[], name: number, roles: readonly RoleMatch[]): TitlesAfter {
  const titles: TitlePhrase[] = [];
  let at = name;
  let age: number | null = null;
  const first = words[at];
  const isDay = MONTHS.has(words[at + 1]?.lower ?? "");
  if (first !== undefined && isAge(first) && !isDay && (first.gap === "comma" || first.gap === "bracket")) {
    age = Number(first.text);
    at++;
  }
  let end = name;
  for (let next = parseNext(words, at, roles, false); next !== null; next = parseNext(words, at, roles, true)) {
    titles.push(next);
    at = next.end;
    end = next.end;
    if (endsInName(words, end)) break;
  }
  return { titles, end, age };
}

/** "Jane Hill Account Manager": the title of a signature, which begins where the name ends. */
export function signedTitle(words: readonly Word[], name: number, roles: readonly RoleMatch[]): TitlesAfter {
  const role = roleFrom(roles, name);
  const titles = role === undefined ? [] : [phraseOf(words, name, role.end, role)];
  return { titles, end: role?.role.kind === "academic" ? role.end : name, age: null };
}

/** "Chief of staff to Leonard Achebe, then the mayor": what follows is said of the name that was last. */
const endsInName = (words: readonly Word[], end: number): boolean =>
  words[end - 1]?.capital === true && words[end - 2]?.capital === true && isGivenName((words[end - 2] as Word).lower);

const isAge = ({ text }: Word): boolean => /^\d{1,3}$/.test(text) && Number(text) < 115;

/** The next title of a name; `listed` where one was given before, which "and" may go on with. */
function parseNext(
  words: readonly Word[],
  at: number,
  roles: readonly RoleMatch[],
  listed: boolean,
): TitlePhrase | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.lower === "who" && (word.gap === "comma" || word.gap === "space")) return relative(words, at + 1, roles);
  if (word.gap === "comma" && word.lower === "and") return null;
  if (word.gap === "comma" || word.gap === "dash" || (listed && word.gap === "space" && word.lower === "and")) {
    return nounPhrase(words, word.lower === "and" ? at + 1 : at, roles);
  }
  if (word.gap !== "space") return null;
  if (words[at + 1]?.lower === "as" && STAYS.has(word.lower)) return nounPhrase(words, at + 2, roles);
  return predicate(words, at, roles);
}

const STAYS = wordSet("stays remains continues serves returns works");

const SERVES = wordSet("joined serves served works worked acts acted");

/** "who is now an analyst", "who joined as chief financial officer", "who used to be an executive", "who leads an engineer company". */
function relative(words: readonly Word[], from: number, roles: readonly RoleMatch[]): TitlePhrase | null {
  let at = from;
  while (ADVERBS.has(words[at]?.lower ?? "")) at++;
  const verb = words[at]?.lower ?? "";
  const implied = roleOfVerb(verb);
  if (implied !== null) return ofVerb(words, at, implied);
  if (verb === "used" && words[at + 2]?.lower === "be") return former(nounPhrase(words, at + 3, roles));
  if (words[at + 1]?.lower === "as" && SERVES.has(verb))
    return inTense(verb.endsWith("s") || verb === "joined" ? "is" : "was", nounPhrase(words, at + 2, roles));
  if (verb === "has" && words[at + 1]?.lower === "been") return nounPhrase(words, at + 2, roles);
  return predicate(words, at, roles);
}

const NAMED = wordSet("named appointed elected chosen made");

/** What somebody is, was or was made: "is now an analyst", "was named as mediator". */
function predicate(words: readonly Word[], at: number, roles: readonly RoleMatch[]): TitlePhrase | null {
  const verb = words[at]?.lower ?? "";
  if (!BE.has(verb)) return null;
  if (!NAMED.has(words[at + 1]?.lower ?? "")) return inTense(verb, nounPhrase(words, at + 1, roles));
  return nounPhrase(words, words[at + 2]?.lower === "as" ? at + 3 : at + 2, roles);
}

const inTense = (verb: string, phrase: TitlePhrase | null): TitlePhrase | null =>
  phrase === null || verb === "is" || verb === "remains"
    ? phrase
    : { ...phrase, title: { ...phrase.title, past: true } };

const former = (phrase: TitlePhrase | null): TitlePhrase | null =>
  phrase === null ? null : { ...phrase, title: { ...phrase.title, modifiers: [...phrase.title.modifiers, "former"] } };

function ofVerb(words: readonly Word[], verb: number, name: string): TitlePhrase | null {
  const known = roleAt((offset) => (offset === 0 ? name : undefined));
  if (known === null) return null;
  const match = { start: verb, end: verb + 1, role: known.role, plural: false };
  const end = objectEnd(words, verb + 1);
  if (end === verb + 1) return null;
  const { title, ...phrase } = impliedBy(phraseOf(words, verb, end, match));
  const modifiers = isForTheTimeBeing(words, end) ? [...title.modifiers, "acting"] : title.modifiers;
  return { ...phrase, title: { ...title, modifiers, past: !words[verb]?.lower.endsWith("s") } };
}

/** The role of whom something was done by: "edited by Caroline Fitch". */
export function doneBy(words: readonly Word[], name: number): readonly TitlePhrase[] {
  const role = words[name - 1]?.lower === "by" ? roleOfVerb(words[name - 2]?.lower ?? "") : null;
  const known = role === null ? null : roleAt((offset) => (offset === 0 ? role : undefined));
  if (known === null) return [];
  return [
    impliedBy(phraseOf(words, name - 2, name - 1, { start: name - 2, end: name - 1, role: known.role, plural: false })),
  ];
}

const impliedBy = (phrase: TitlePhrase): TitlePhrase => ({ ...phrase, title: { ...phrase.title, implied: true } });

function objectEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < from + 8 &&
    (words[at]?.gap === "space" || words[at]?.gap === "hyphen" || words[at]?.gap === "possessive")
  ) {
    if (
      isFunctionWord((words[at] as Word).lower) &&
      !["the", "a", "an", "of", "its", "his", "her"].includes((words[at] as Word).lower)
    )
      break;
    at++;
  }
  return at;
}

/** A noun phrase whose head is a role: "the acting head of the office", "a former Tarrant executive", "singer". */
function nounPhrase(words: readonly Word[], from: number, roles: readonly RoleMatch[]): TitlePhrase | null {
  let start = from;
  while (isAdverb(words[start]) && words[start + 1]?.gap === "space") start++;
  for (const role of rolesEndingAfter(roles, start)) {
    if (role.start < start) continue;
    if (role.start - start > MOST_PREMODIFIERS || !arePremodifiers(words, start, role.start)) return null;
    if (isCompounded(words[role.end])) continue;
    if (isOver(words, role.end)) return inTense("was", phraseOf(words, start, role.end, role));
    if (role.plural) return null;
    const end = phraseEnd(words, role, words.length);
    return inTense(isOver(words, end) ? "was" : "is", phraseOf(words, start, end, role));
  }
  return null;
}

/** "A headmistress until she retired", "a judge before she retired", "a minister in his day", "the judge, now retired" */
const isOver = (words: readonly Word[], at: number): boolean => {
  const following = words.slice(at, at + 3).map(({ lower }) => lower);
  return (
    following[0] === "until" ||
    following[following[0] === "now" ? 1 : 0] === "retired" ||
    /^(?:in (?:his|her|those) (?:days?|time)|at the time|before s?he (?:retired|resigned|left))$/.test(
      following.join(" "),
    )
  );
};

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && ADVERBS.has(word.lower) && modifierOf(word.lower) === null;

/** A noun right after a role makes the role a modifier of that noun: "the manager role". */
const isCompounded = (word: Word | undefined): boolean =>
  word?.gap === "possessive" || ((word?.gap === "space" || word?.gap === "hyphen") && isNounLike(word));

const isNounLike = (word: Word): boolean =>
  isLevel(word.lower) ||
  isOrder(word.lower) ||
  (!isFunctionWord(word.lower) && !isSpeechVerb(word.lower) && modifierOf(word.lower) === null);

const LEADING = new Set(["the", "a", "an", "his", "her", "their", "its", "one"]);

function arePremodifiers(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end + 1).every(({ lower, gap }, i) => {
    if (i > 0 && (gap === "comma" || gap === "break" || gap === "dash" || gap === "quote")) return false;
    if (start + i === end || words[start + i + 1]?.gap === "hyphen" || !isFunctionWord(lower)) return true;
    if (modifierOf(lower) !== null || isLevel(lower) || isOrder(lower)) return true;
    return LEADING.has(lower) && words.slice(start, start + i).every((before) => modifierOf(before.lower) !== null);
  });
}
