import type { Block } from "../../text/prose.js";
import { fold } from "./fold.js";
import { countryLength } from "./lexicon/countries.js";
import { isNameSuffix, isParticle, isSpeechVerb } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { isNeverPersonal, namesThing, opensPlaceName } from "./lexicon/properNouns.js";
import { roleAt } from "./lexicon/roles.js";
import { isSurname } from "./lexicon/surnames.js";
import type { Run } from "./nameRuns.js";
import type { Word } from "./words.js";
import type { GivenTitle } from "./title.js";
import { wordSet } from "../../text/wordSet.js";

const PLACE_PREPOSITIONS = new Set([
  "in",
  "near",
  "across",
  "outside",
  "around",
  "throughout",
  "inside",
  "north",
  "south",
  "east",
  "west",
  "into",
  "via",
]);
const PLACE_NOUNS = wordSet(
  "town city village province state region district county island port capital company firm group band club team brand magazine newspaper ship",
);
const VERBS_OF_SUBJECTS = wordSet("is was has had will would can could may might did does who");

/** What people do in the news, and bodies seldom. */
const DEEDS =
  /^(?:signed|born|died|married|lives?|lived|arrested|charged|convicted|sentenced|jailed|accused|acquitted|resigned|retired|scored|wrote|writes|starred|stars|sang|played|plays|smiled|laughed|wept|cried|grew|studied|graduated|goes|wore|wears|attended|tweeted|stood|sat|walked|drove|slept|pleaded|testified)$/;

/** What is done to people, and seldom to bodies or places. */
const MEETINGS =
  /^(?:sees?|meets?|met|told|tells?|asks?|asked|urged|thanked|praised|accused|phoned|succeeded|replaced|blamed|criticised|criticized|married|sacked|appointed|interviewed|hugged|kissed)$/;

/** How much a name and its surroundings speak for a person. */
export function personEvidence(
  block: Block,
  words: readonly Word[],
  { start, end }: Run,
  titles: readonly GivenTitle[],
  age: number | null,
): number {
  const before = words[start - 1];
  const after = words[end];
  const speaks = isSpeechVerb(after?.lower ?? "") && after?.gap === "space";
  const spoken = before !== undefined && isSpeechVerb(before.lower) && words[start]?.gap === "space";
  let evidence = ownEvidence(words, start, end, titles.length > 0);
  if (titles.length > 0) evidence += titles.every(({ role }) => FIRMS.has(role.name)) ? 1 : 3;
  if (age !== null) evidence += 3;
  if (speaks || spoken) evidence += 1;
  if (before !== undefined && MEETINGS.test(before.lower) && words[start]?.gap === "space") evidence += 1;
  const isPlace = isAffiliation(words, start) || isHome(words, start, end);
  if (/^(?:who|whose)$/.test(after?.lower ?? "") && after?.gap !== "break" && !isPlace && !isAnyWord(words, start, end))
    evidence += 2.5;
  if (after?.gap === "space" && VERBS_OF_SUBJECTS.has(after.lower) && !isPlace)
    evidence += DEEDS.test(words[end + 1]?.lower ?? "") ? 1.5 : 0.5;
  else if (after?.gap === "space" && DEEDS.test(after.lower)) evidence += 1;
  if (titles.length === 0) evidence += surroundings(words, start, end);
  if (block.text.charAt(words[end - 1]?.end ?? 0) === ":" && start === 0) evidence += 1;
  if (/^[—–-]\s/.test(block.text) && start === 0) evidence += 2;
  return evidence;
}

/** Roles that firms have as well as people. */
const FIRMS = wordSet(
  "broker publisher developer builder printer operator trader dealer promoter contractor brewer grower producer insurer carrier partner owner investor",
);

/** "Ann Hale of Linden Hall": the second name is the first one's place or firm. */
const isAffiliation = (words: readonly Word[], start: number): boolean =>
  words[start - 1]?.lower === "of" && words[start - 2]?.capital === true;

/** "A driver from Odense who took part": it is the driver who did. */
const isHome = (words: readonly Word[], start: number, end: number): boolean =>
  end - start === 1 && /^(?:from|in|near)$/.test(words[start - 1]?.lower ?? "");

/** "Starters, who did not finish", "Remember who they are": any word has a capital there. */
const isAnyWord = (words: readonly Word[], start: number, end: number): boolean => {
  const [word] = words.slice(start, end);
  return end - start === 1 && word?.initial === true && (word.lower.endsWith("s") || words[end]?.gap === "space");
};

/** What the words of the name themselves tell. */
function ownEvidence(words: readonly Word[], start: number, end: number, titled: boolean): number {
  const name = words.slice(start, end);
  const [first] = name as [Word, ...Word[]];
  const given = isGivenName(fold(first.text));
  return forPerson(name, given) - againstPerson(name, given, titled);
}

function forPerson(name: readonly Word[], given: boolean): number {
  const [first, last] = [fold(name[0]?.text ?? ""), fold(name.at(-1)?.text ?? "")];
  let evidence = given ? (name.length > 1 ? 2 : 1) : 0;
  if (name.length === 1 && isSurname(last)) evidence += 1.5;
  else if (name.length === 2 && isGivenName(last)) evidence += 1.5;
  else if (name.length === 2 && isSurname(last)) evidence += isSurname(first) ? 1.5 : 1;
  if (name.some(({ text }) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(text))) evidence += 1.5;
  if (name.some(({ lower }) => isNameSuffix(lower))) evidence += 2;
  if (name.slice(1, -1).some(({ lower, capital }) => isParticle(lower) && !capital)) evidence += 1.5;
  return evidence;
}

function againstPerson(name: readonly Word[], given: boolean, titled: boolean): number {
  const [first] = name as [Word, ...Word[]];
  const isPair = name.length === 2;
  let evidence = 0;
  if (name.some(({ text, lower }) => /^\p{Lu}{2,}$/u.test(text) && !isNameSuffix(lower))) evidence += 4;
  // Some words for things are surnames as well: "Linda Hill", but "Hyde Park".
  const thing = name.findIndex(({ lower }) => namesThing(lower));
  const isSurnameToo = thing === name.length - 1 && isSurname((name[thing] as Word).lower);
  if (thing !== -1 && !(isPair && given && thing === 1)) evidence += isSurnameToo && name.length < 3 ? 1.5 : 5;
  if (opensPlaceName(first.lower) && !given && !titled) evidence += 2;
  const isWithinName = (at: number): boolean => given && name.length > 1 && (at === 0 || at === name.length - 1);
  if (name.some(({ lower }, at) => isNeverPersonal(lower) && !isWithinName(at))) evidence += 5;
  if (!given && countryLength((offset) => name[offset]?.lower) > 0) evidence += 5;
  if (name.length > 5 || (name.length === 1 && first.text.length === 1)) evidence += 5;
  return evidence;
}

function surroundings(words: readonly Word[], start: number, end: number): number {
  const before = words[start - 1];
  const after = words[end];
  let evidence = 0;
  if (before !== undefined && words[start]?.gap === "space") {
    if (before.lower === "the" || isAffiliation(words, start)) evidence -= 4;
    if (PLACE_PREPOSITIONS.has(before.lower)) evidence -= 2.5;
    if (PLACE_NOUNS.has(before.lower) || (before.lower === "of" && PLACE_NOUNS.has(words[start - 2]?.lower ?? "")))
      evidence -= 4;
  }
  // "The Courier's Ann Hale", "her father, Bruno, drove"
  if (end - start === 2 && before?.capital === true && words[start]?.gap === "possessive") evidence += 1.5;
  if (words[start]?.gap === "comma" && (after?.gap === "comma" || after?.gap === "break"))
    evidence += end - start === 2 ? 0.5 : 0;
  if (after?.gap === "possessive") evidence += relativeAt(words, end) ? 2 : 0;
  else if (after?.gap === "space" && !after.capital && roleAt((offset) => words[end + offset]?.lower) !== null)
    evidence -= 2;
  return evidence;
}

const relativeAt = (words: readonly Word[], at: number): boolean =>
  roleAt((offset) => words[at + offset]?.lower)?.role.kind === "relation";
