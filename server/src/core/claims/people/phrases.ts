import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { isFunctionWord, isSpeechVerb } from "./lexicon/functionWords.js";
import { isGivenName } from "./lexicon/givenNames.js";
import { isLevel, isOrder, modifierOf } from "./lexicon/modifiers.js";
import type { RoleMatch } from "./roleMatches.js";
import { type GivenTitle, titleOf, type Title } from "./title.js";
import type { Word } from "./words.js";
import { wordSet } from "../../text/wordSet.js";

/** A title as it stands among a block's words; indexes of words, end exclusive. */
export interface TitlePhrase {
  readonly start: number;
  readonly end: number;
  readonly title: Title;
  readonly role: RoleMatch;
}

const DETERMINERS = new Set(["the", "a", "an"]);
const POSSESSIVES = new Set(["his", "her", "their", "its", "my", "our", "your", "whose"]);
const VERBS =
  wordSet(`met meet meets saw see beat told sent made took gave got held led left lost won put let kept brought found thought hit set cut
   is are was were be been has have had will would can could may might became become becomes remains remained named appointed elected chosen
   including include includes involving joining accusing thanking praising urging citing quoting featuring starring`);
const POSTMODIFIERS = new Set([
  "of",
  "at",
  "for",
  "in",
  "to",
  "on",
  "with",
  "from",
  "and",
  "as",
  "the",
  "a",
  "an",
  "its",
  "his",
  "her",
  "their",
  "&",
]);
const MOST_PREMODIFIERS = 7;
const MOST_POSTMODIFIERS = 14;

/** A word that may stand before a role as part of its title: "packaging", "Council", "former", not "said" or "with". */
function isPremodifier(word: Word): boolean {
  if (modifierOf(word.lower) !== null || isLevel(word.lower) || isOrder(word.lower)) return true;
  // The US is no "us".
  if (word.text === "US" || (word.capital && !(word.initial && isFunctionWord(word.lower)))) return true;
  if (isFunctionWord(word.lower) || VERBS.has(word.lower) || isSpeechVerb(word.lower)) return false;
  return (
    !/(?:ed|ing|ly)$/.test(word.lower) ||
    /^(?:marketing|engineering|managing|sporting|leading|presiding|founding|supervising|investigating|commanding|housing|planning|veiling|lieutenant)$/.test(
      word.lower,
    )
  );
}

/** Where the noun phrase that ends in a role begins: its premodifiers, a possessor, an article. */
export function phraseStart(words: readonly Word[], role: RoleMatch, floor: number): number {
  let start = role.start;
  for (let steps = 0; start > floor && steps < MOST_PREMODIFIERS; steps++) {
    const { gap } = words[start] as Word;
    const before = words[start - 1] as Word;
    if (gap !== "space" && gap !== "hyphen" && gap !== "possessive" && !(gap === "stop" && before.text.length <= 5))
      break;
    if (DETERMINERS.has(before.lower) && !before.capital) return start - 1;
    if (before.initial && (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower))) return start - 1;
    if (POSSESSIVES.has(before.lower)) return start;
    if (isPlace(words, start)) break;
    if (isAddress(role) && !before.capital && modifierOf(before.lower) === null) break;
    // "Six-year-old" is one word.
    if (gap !== "hyphen" && !isPremodifier(before)) break;
    start--;
  }
  return start;
}

/** "Outside court Detective Inspector Hale": where it was said is no part of the title. */
const isPlace = (words: readonly Word[], start: number): boolean =>
  words[start]?.capital === true &&
  words[start - 1]?.capital === false &&
  /^(?:outside|inside|in|at|from|near|after|before)$/.test(words[start - 2]?.lower ?? "");

/** "That leaves Sir Anthony": how somebody is addressed is of no kind, but a father may be the boys'. */
const isAddress = ({ role: { kind, name } }: RoleMatch): boolean =>
  kind === "courtesy" || (kind === "honour" && name !== "father");

/** Where the phrase that follows a role ends: "of the Growers' Association", "at the Whitworth". */
export function phraseEnd(words: readonly Word[], role: RoleMatch, ceiling: number): number {
  let end = role.end;
  const most = Math.min(ceiling, role.end + MOST_POSTMODIFIERS);
  for (let at = role.end; at < most; at++) {
    const { lower, gap, capital } = words[at] as Word;
    if (gap === "comma" || gap === "break" || gap === "dash" || gap === "quote") break;
    if (at === role.end && !capital && !POSTMODIFIERS.has(lower) && modifierOf(lower) === null) break;
    if (lower === "and" && !isListedName(words, at, most)) break;
    if (POSTMODIFIERS.has(lower)) continue;
    if ((isFunctionWord(lower) && !capital) || VERBS.has(lower) || isSpeechVerb(lower) || /^\d|[a-z]ed$/.test(lower))
      break;
    end = at + 1;
  }
  return end;
}

/** "Food and Drug Administration": a conjunction inside a proper name goes on with it. */
const isListedName = (words: readonly Word[], at: number, most: number): boolean =>
  at + 1 < most && words[at - 1]?.capital === true && words[at + 1]?.capital === true && words[at + 1]?.gap === "space";

/** A title phrase as it stands in the block's text. */
export function givenTitle(block: Block, words: readonly Word[], { start, end, title }: TitlePhrase): GivenTitle {
  const span = spanOf(words, start, end);
  return { ...title, span, text: block.text.slice(span.start, span.end) };
}

/** The span, in the block, of words from `start` to `end` (exclusive). */
export const spanOf = (words: readonly Word[], start: number, end: number): Span => ({
  start: (words[start] as Word).start,
  end: (words[end - 1] as Word).end,
});

export function phraseOf(words: readonly Word[], start: number, end: number, role: RoleMatch): TitlePhrase {
  return { start, end, title: titleOf(words, start, end, role.role, role), role };
}

/** Whether a noun phrase begins as one that is set apart by commas does: with an article or somebody's. */
export function isDefinite(words: readonly Word[], start: number, end: number): boolean {
  const first = words[start] as Word;
  if (DETERMINERS.has(first.lower) || POSSESSIVES.has(words[start - 1]?.lower ?? "")) return true;
  return (
    (first.capital && !isGivenName(first.lower)) || words.slice(start + 1, end).some(({ gap }) => gap === "possessive")
  );
}
