import { isSpeechVerb } from "./lexicon/functionWords.js";
import type { Word } from "./words.js";
import { wordSet } from "../../text/wordSet.js";

const PREPOSITIONS = wordSet(
  "of in on at by to from with without for about against alongside beside between among after before like than near over under via per including and's",
);
const AUXILIARIES = wordSet("is was has had will would can could may might must did does who");

/** Whether the phrase from `start` to `end` (exclusive) is likely the subject of its clause, or the speaker after "said". */
export function isSubject(words: readonly Word[], start: number, end: number): boolean {
  const first = words[start] as Word;
  const before = words[start - 1];
  const after = words[end];
  if (after?.gap === "possessive") return false;
  if (before !== undefined && first.gap === "space" && isSpeechVerb(before.lower)) return true;
  if (before !== undefined && first.gap === "space" && PREPOSITIONS.has(before.lower)) return false;
  if (after === undefined || after.gap === "break") return first.gap !== "space";
  return (
    after.gap === "comma" || isSpeechVerb(after.lower) || AUXILIARIES.has(after.lower) || /(?:ed|s)$/.test(after.lower)
  );
}
