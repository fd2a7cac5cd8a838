import { countryOf } from "../../claims/people/lexicon/countries.js";
import { isFunctionWord, isOpener } from "../../claims/people/lexicon/functionWords.js";
import { isGivenName } from "../../claims/people/lexicon/givenNames.js";
import { isNeverPersonal, namesThing } from "../../claims/people/lexicon/properNouns.js";
import { roleAt } from "../../claims/people/lexicon/roles.js";
import type { OtherName } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import type { Verdict } from "../finding.js";
import type { CheckOptions } from "../options.js";
import { isAccepted } from "./name.js";
import { evidenceOfName } from "./nameEvidence.js";
import { editDistance } from "./nameDistance.js";
import { foldedWords, nameIndexOf, WORD, type IndexedWord, type NameIndex } from "./nameIndex.js";
import { nearPhrase } from "./nearName.js";

/** Names shorter than this are too near to other words to tell a slip. */
const SHORTEST = 5;
/** People's names are fewer, and may be shorter, where nothing speaks against a person. */
const SHORTEST_PERSONAL = 3;
const LEAST_PERSONAL = -2;
/** Names of this length may be two letters off. */
const LONG = 8;

/**
 * What is wrong with the name of a place, an organisation or the like: that it is a letter or two from one in the
 * references. Null where nothing is.
 */
export function checkProperName(
  name: OtherName,
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): Verdict | null {
  const words = foldedWords(name.text);
  if (!isTelling(draft, name, words) || isAccepted(words, options)) return null;
  if (references.some((reference) => words.every((word) => nameIndexOf(reference).positions.has(word)))) return null;
  for (const reference of references) {
    const near = nearName(reference, name, words);
    if (near !== null) return misspelled(name, reference, near);
  }
  return null;
}

/** Whether the name can be told from common words: none at the head of a sentence or after a dateline, in a heading. */
function isTelling({ prose }: Reading, { block, span, initial }: OtherName, words: readonly string[]): boolean {
  const { kind, text } = prose.blocks[block] as Block;
  const isFirst = span.start === 0 || initial || /[—–:] /.test(text.slice(Math.max(0, span.start - 2), span.start));
  return kind !== "heading" && (words.length > 1 || !isFirst);
}

const isKnownWord = (word: string): boolean =>
  countryOf(word) !== null ||
  isNeverPersonal(word) ||
  namesThing(word) ||
  isGivenName(word) ||
  isFunctionWord(word) ||
  isOpener(word) ||
  roleAt((offset) => (offset === 0 ? word : undefined)) !== null;

/** The source's words of which the name's are a slip, and not merely another form. */
function nearName(
  reference: Reference,
  { evidence }: OtherName,
  words: readonly string[],
): readonly IndexedWord[] | null {
  const index = nameIndexOf(reference);
  const near = nearPhrase(index, words);
  const isSlip = near?.every(({ folded }, i) => {
    const word = words[i] as string;
    if (folded === word) return true;
    if (isKnownWord(word)) return false;
    if (evidence > LEAST_PERSONAL && isPersonal(index, folded)) return word.length >= SHORTEST_PERSONAL;
    if (!isAlwaysName(index, folded) || word.length < (editDistance(word, folded) > 1 ? LONG : SHORTEST)) return false;
    return !isKnownName(folded) && !isInflection(word, folded) && !isInflection(folded, word);
  });
  return isSlip === true ? near : null;
}

/** Names that the news writes in many ways, so that a like word is no slip of them: given names, roles. */
const isKnownName = (word: string): boolean =>
  isGivenName(word) || roleAt((offset) => (offset === 0 ? word : undefined)) !== null;

const isAlwaysName = ({ positions, words }: NameIndex, folded: string): boolean =>
  (positions.get(folded) ?? []).every((at) => words[at]?.capital);

const isPersonal = ({ people }: NameIndex, folded: string): boolean =>
  people.some((person) => person.folded.some((part) => part.split(/[ -]/).includes(folded)));

/** Plurals, peoples and adjectives: Berliners for Berliner, Tongan for Tonga, Peruvian for Peru. */
function isInflection(longer: string, shorter: string): boolean {
  if (/[aeiouy]$/.test(shorter) && /^ns?$/.test(rest(longer, shorter))) return true;
  return (
    /^(?:e?s|ish|ers?|ic|i|ians?|ans?)$/.test(rest(longer, shorter.replace(/[aeiouy]$/, ""))) ||
    /^e?s$/.test(rest(longer, shorter))
  );
}

const rest = (longer: string, shorter: string): string =>
  longer.startsWith(shorter) ? longer.slice(shorter.length) : "";

function misspelled({ text }: OtherName, reference: Reference, near: readonly IndexedWord[]): Verdict {
  let next = 0;
  const spelling = text.replace(WORD, (word) => near[next++]?.text ?? word);
  return {
    verdict: "contradicted",
    rule: "name-misspelled",
    message: `The source spells it ${spelling}.`,
    evidence: evidenceOfName(reference, near),
    suggestion: spelling,
  };
}
