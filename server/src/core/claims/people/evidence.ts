import type { Block } from "../../text/prose.js";
import { fold } from "./fold.js";
import { countryLength } from "./lexicon/countries.js";
import { isNameSuffix, isParticle, isSpeechVerb } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { isNeverPersonal, namesThing, opensPlaceName } from "./lexicon/properNouns.js";
import { roleAt } from "./lexicon/roles.js";
import { isSurname } from "./lexicon/surnames.js";
import type { Run } from "./nameRuns.js";
import type { GivenTitle } from "./person.js";
import type { Word } from "./words.js";

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
const PLACE_NOUNS = new Set(
  "town city village province state region district county island port capital company firm group band club team brand magazine newspaper ship".split(
    " ",
  ),
);
const VERBS_OF_SUBJECTS = new Set("is was has had will would can could may might did does who".split(" "));

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
  let evidence = ownEvidence(words, start, end);
  if (titles.length > 0) evidence += 3;
  if (age !== null) evidence += 3;
  if (speaks || spoken) evidence += 1;
  if (before !== undefined && MEETINGS.test(before.lower) && words[start]?.gap === "space") evidence += 1;
  if (after?.lower === "who" && after.gap !== "break") evidence += 2.5;
  if (after?.gap === "space" && VERBS_OF_SUBJECTS.has(after.lower))
    evidence += DEEDS.test(words[end + 1]?.lower ?? "") ? 1.5 : 0.5;
  else if (after?.gap === "space" && DEEDS.test(after.lower)) evidence += 1;
  if (titles.length === 0) evidence += surroundings(words, start, end);
  if (block.text.charAt(words[end - 1]?.end ?? 0) === ":" && start === 0) evidence += 1;
  if (/^[—–-]\s/.test(block.text) && start === 0) evidence += 2;
  return evidence;
}

/** What the words of the name themselves tell. */
function ownEvidence(words: readonly Word[], start: number, end: number): number {
  const name = words.slice(start, end);
  const first = name[0] as Word;
  const given = isGivenName(fold(first.text));
  let evidence = given ? (name.length > 1 ? 2 : 1) : 0;
  const last = fold((name.at(-1) as Word).text);
  if (name.length === 2 && isGivenName(last)) evidence += 1.5;
  else if (name.length === 2 && isSurname(last)) evidence += isSurname(fold(first.text)) ? 1.5 : 1;
  if (name.length === 1 && isSurname(last)) evidence += 1.5;
  if (name.some(({ text }) => /^\p{Lu}$/u.test(text) || /^(?:\p{Lu}\.)+$/u.test(text))) evidence += 1.5;
  if (name.some(({ lower }) => isNameSuffix(lower))) evidence += 2;
  if (name.slice(1, -1).some(({ lower, capital }) => isParticle(lower) && !capital)) evidence += 1.5;
  if (name.some(({ text, lower }) => text.length > 1 && /^\p{Lu}{2,}$/u.test(text) && !isNameSuffix(lower)))
    evidence -= 4;
  if (name.some(({ lower }, i) => namesThing(lower) && !(i > 0 && given && i === name.length - 1 && name.length === 2)))
    evidence -= 5;
  if (opensPlaceName(first.lower) && !given) evidence -= 2;
  if (
    name.some(
      ({ lower }, i) => isNeverPersonal(lower) && !(given && name.length > 1 && (i === 0 || i === name.length - 1)),
    )
  )
    evidence -= 5;
  if (!given && countryLength((offset) => name[offset]?.lower) > 0) evidence -= 5;
  if (name.length > 5 || (name.length === 1 && first.text.length === 1)) evidence -= 5;
  return evidence;
}

function surroundings(words: readonly Word[], start: number, end: number): number {
  const before = words[start - 1];
  const after = words[end];
  let evidence = 0;
  if (before !== undefined && words[start]?.gap === "space") {
    if (before.lower === "the") evidence -= 4;
    if (PLACE_PREPOSITIONS.has(before.lower)) evidence -= 2.5;
    if (PLACE_NOUNS.has(before.lower) || (before.lower === "of" && PLACE_NOUNS.has(words[start - 2]?.lower ?? "")))
      evidence -= 4;
  }
  if (after?.gap === "possessive") evidence += relativeAt(words, end) ? 2 : 0;
  else if (after?.gap === "space" && !after.capital && roleAt((offset) => words[end + offset]?.lower) !== null)
    evidence -= 2;
  return evidence;
}

const relativeAt = (words: readonly Word[], at: number): boolean =>
  roleAt((offset) => words[at + offset]?.lower)?.role.kind === "relation";
