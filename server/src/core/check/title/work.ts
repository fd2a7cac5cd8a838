import type { Reference } from "../../reference/reference.js";
import { SUPPORTED, unchecked, type Verdict } from "../finding.js";
import { isNearMiss } from "./nameDistance.js";
import { evidenceOfName, placesOf } from "./nameEvidence.js";
import { foldedWords, nameIndexOf, phrasesIn, type IndexedWord, type NameIndex } from "./nameIndex.js";
import { wordSet } from "../../text/wordSet.js";

/** How much of a title must be the same, word by word, for it to be a slip of another. */
const ENOUGH_ALIKE = 0.49;
/** A title with the words of another in another order is as like it as this. */
const REORDERED = 0.9;
const SMALL = wordSet("the a an of and or but nor as in on into to for at by with from than is not it its s");

/** Holds the title of a work against those of the reference. A work that the reference does not speak of is no fault. */
export function checkWork(work: string, reference: Reference): Verdict {
  const index = nameIndexOf(reference);
  const phrase = foldedWords(work);
  const same = phrasesIn(index, phrase);
  const near = same.some(({ capital }) => capital) ? null : nearestTitle(index, phrase);
  if (near === null) {
    if (same.length === 0) return unchecked("The source does not speak of this work.");
    return { ...SUPPORTED, evidence: evidenceOfName(reference, placesOf(reference, phrase)) };
  }
  const { block, start } = near.words[0] as IndexedWord;
  const title = reference.reading.prose.blocks[block]?.text.slice(start, near.words.at(-1)?.end) ?? "";
  return {
    verdict: "contradicted",
    rule: "title-altered",
    message: `The source has the title “${title}”.`,
    evidence: evidenceOfName(reference, near.words),
    suggestion: title,
  };
}

interface NearTitle {
  readonly words: readonly IndexedWord[];
  /** From 0, nothing the same, to 1. */
  readonly alike: number;
}

/** Of the runs of words that are written as titles, the one most like the phrase: as long, or a word or so longer or shorter. */
function nearestTitle(index: NameIndex, phrase: readonly string[]): NearTitle | null {
  let best: NearTitle | null = null;
  for (const start of titleStarts(index, phrase)) {
    for (let length = Math.max(1, phrase.length - 1); length <= phrase.length + 1; length++) {
      const words = index.words.slice(start, start + length);
      if (words.length < length || !isWrittenAsTitle(words, index, start)) continue;
      const alike = likeness(phrase, words);
      if (alike > (best?.alike ?? ENOUGH_ALIKE)) best = { words, alike };
    }
  }
  return best;
}

/** Where a title may begin that shares a telling word with the phrase, or all of them in another order. */
function titleStarts({ positions }: NameIndex, phrase: readonly string[]): ReadonlySet<number> {
  const starts = new Set<number>();
  const telling = phrase.find((word) => !SMALL.has(word)) ?? "";
  for (const at of positions.get(telling) ?? [])
    for (let start = Math.max(0, at - phrase.length + 1); start < at; start++) starts.add(start);
  for (const [offset, word] of phrase.entries()) {
    if (SMALL.has(word)) continue;
    for (const at of positions.get(word) ?? []) {
      for (let start = at - offset - 1; start <= at - offset + 1; start++) if (start >= 0) starts.add(start);
    }
  }
  return starts;
}

/** The share of the longer one's words that both have in the same order; a word a letter off counts half, words run together as one. */
function likeness(phrase: readonly string[], words: readonly IndexedWord[]): number {
  let row = new Array<number>(words.length + 1).fill(0);
  for (const word of phrase) {
    const next = [0];
    for (const [i, { folded }] of words.entries()) {
      const same = folded === word ? 1 : isNearMiss(folded, word) ? 0.5 : 0;
      next.push(Math.max(row[i + 1] ?? 0, next[i] ?? 0, (row[i] ?? 0) + same));
    }
    row = next;
  }
  if (phrase.join("") === words.map(({ folded }) => folded).join("")) return phrase.length === words.length ? 1 : 0.9;
  const inOrder = (row.at(-1) ?? 0) / Math.max(phrase.length, words.length);
  return inOrder < REORDERED && isReordered(phrase, words) ? REORDERED : inOrder;
}

const isReordered = (phrase: readonly string[], words: readonly IndexedWord[]): boolean =>
  [...phrase].sort().join(" ") ===
  words
    .map(({ folded }) => folded)
    .sort()
    .join(" ");

/** Capitals on all words but the small ones, at both ends, and none going on beyond. */
function isWrittenAsTitle(window: readonly IndexedWord[], { words }: NameIndex, start: number): boolean {
  const [first] = window;
  const last = window.at(-1) as IndexedWord;
  if (first?.capital !== true || !last.capital || window.some(({ block }) => block !== first.block)) return false;
  if (!window.every(({ capital, folded }) => capital || SMALL.has(folded))) return false;
  const after = words[start + window.length];
  return after?.block !== first.block || !after.capital || after.start - last.end > 1;
}
