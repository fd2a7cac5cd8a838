import { IRREGULAR } from "./irregularForms.js";
import { wordSet } from "../../../text/wordSet.js";

/**
 * The stem that a word shares with its inflections and nearest derivations: `rose`, `rising` and `rises` meet, and so do
 * `invest` and `investment`. Takes a word in lower case; a stem is a key, not a word.
 */
export function stemOf(word: string): string {
  const lemma = IRREGULAR.get(word) ?? word;
  if (lemma.length < 4) return lemma;
  return trimEnd(underive(uninflect(lemma)));
}

/** Nouns of their own, which their verbs do not stand for. */
const PLURAL_ONLY = wordSet(
  "earnings takings winnings savings holdings proceedings belongings surroundings furnishings",
);

function uninflect(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sz][sz]|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ings") && !PLURAL_ONLY.has(word))
    return stripVerbal(word.slice(0, -1), "ing") ?? word.slice(0, -1);
  if (word.endsWith("s") && !/[siu]s$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  return stripVerbal(word, "ing") ?? stripVerbal(word, "ed") ?? word;
}

/** Takes the ending off where a stem with a vowel is left, and a doubled consonant with it. */
function stripVerbal(word: string, ending: string): string | null {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return null;
  const rest = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(rest)) return null;
  if (/([bdgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return needsE(rest) ? `${rest}e` : rest;
}

/** One short syllable: `plan` and `plane`, `win` and `wine` differ by nothing but the e. */
const needsE = (stem: string): boolean => /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(stem);

/** Endings with what stands for them, and how much must be left of the word. */
const DERIVATIONS: readonly (readonly [ending: string, replacement: string, least: number])[] = [
  ["uction", "uce", 3],
  ["isation", "ize", 5],
  ["ization", "ize", 5],
  ["ation", "", 5],
  ["ition", "", 5],
  ["ion", "", 5],
  ["ate", "", 5],
  ["at", "", 5],
  ["ment", "", 5],
  ["ally", "", 5],
  ["ly", "", 5],
  ["al", "", 5],
];

function underive(word: string): string {
  for (const [ending, replacement, least] of DERIVATIONS)
    if (word.endsWith(ending) && word.length >= ending.length + least)
      return word.slice(0, -ending.length) + replacement;
  return word;
}

/** British and American spellings, a final e and a final y as one. */
function trimEnd(word: string): string {
  return word
    .replace(/our$/, "or")
    .replace(/is(e?)$/, "iz$1")
    .replace(/(?<=..)tre$/, "ter")
    .replace(/^(.*)e$/, (word, stem: string) => (needsE(stem) ? word : stem))
    .replace(/y$/, "i");
}
