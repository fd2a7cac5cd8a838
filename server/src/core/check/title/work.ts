import type { Reference } from "../../reference/reference.js";
import { SUPPORTED, type Verdict } from "../finding.js";
import { evidenceOfName } from "./name.js";
import { foldedWords, hasPhrase, nameIndexOf, type IndexedWord, type NameIndex } from "./nameIndex.js";

/** How much of a title must be the same, word by word, for it to be a slip of another. */
const ENOUGH_ALIKE = 0.49;
const SMALL = new Set("the a an of and in on to for at by with from".split(" "));

/** Holds the title of a work against those of the reference. A work that the reference does not speak of is no fault. */
export function checkWork(work: string, reference: Reference): Verdict {
  const index = nameIndexOf(reference);
  const phrase = foldedWords(work);
  if (hasPhrase(index, phrase)) return SUPPORTED;
  const near = nearestTitle(index, phrase);
  if (near === null) return { ...SUPPORTED, verdict: "unsupported" };
  const title = reference.reading.prose.blocks[near[0]?.block ?? 0]?.text.slice(near[0]?.start, near.at(-1)?.end) ?? "";
  return {
    verdict: "contradicted",
    rule: "title-altered",
    message: `The source has the title “${title}”.`,
    evidence: evidenceOfName(reference, near),
    suggestion: title,
  };
}

/** The run of the source's words, written as a title, that has most of the phrase's words in their places. */
function nearestTitle(index: NameIndex, phrase: readonly string[]): readonly IndexedWord[] | null {
  let best: readonly IndexedWord[] | null = null;
  let most = ENOUGH_ALIKE;
  const seen = new Set<number>();
  for (const [offset, word] of phrase.entries()) {
    if (SMALL.has(word)) continue;
    for (const at of index.positions.get(word) ?? []) {
      const start = at - offset;
      if (start < 0 || seen.has(start)) continue;
      seen.add(start);
      const window = index.words.slice(start, start + phrase.length);
      if (window.length < phrase.length || !isWrittenAsTitle(window, index, start)) continue;
      const alike = window.filter(({ folded }, i) => folded === phrase[i]).length / phrase.length;
      if (alike <= most) continue;
      most = alike;
      best = window;
    }
  }
  return best;
}

/** Capitals on all words but the small ones, at both ends, and none going on beyond. */
function isWrittenAsTitle(window: readonly IndexedWord[], { words }: NameIndex, start: number): boolean {
  const [first] = window;
  if (first?.capital !== true || window.some(({ block }) => block !== first.block)) return false;
  if (!window.every(({ capital, folded }) => capital || SMALL.has(folded))) return false;
  const after = words[start + window.length];
  return after?.block !== first.block || !after.capital || after.start - (window.at(-1) as IndexedWord).end > 1;
}
