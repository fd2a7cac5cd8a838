import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Reference } from "../../reference/reference.js";
import { passageEvidence } from "../evidence.js";
import type { Evidence } from "../finding.js";
import { foldedWords, nameIndexOf, type IndexedWord } from "./nameIndex.js";

/** Where the source has a name, whole if it does somewhere. */
export function placesOf(reference: Reference, name: readonly string[]): readonly IndexedWord[] {
  const { words, positions } = nameIndexOf(reference);
  const phrase = name.flatMap((word) => foldedWords(word));
  const starts = positions.get(phrase[0] ?? "") ?? [];
  const whole = starts.find((at) => phrase.every((word, i) => words[at + i]?.folded === word));
  if (whole !== undefined) return words.slice(whole, whole + phrase.length);
  const last = positions.get(phrase.at(-1) ?? "")?.[0];
  return last === undefined ? [] : words.slice(last, last + 1);
}

export function evidenceOfName(reference: Reference, words: readonly IndexedWord[]): readonly Evidence[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const block = reference.reading.prose.blocks[first.block] as Block;
  return [
    passageEvidence(reference, first.block, { start: first.start, end: last.end }, sentenceAt(block, first.start)),
  ];
}
