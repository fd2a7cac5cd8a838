import { diffArrays } from "diff";
import type { Run } from "./richText.js";

/** How a quote's words differ from the source's: words to drop struck, words to put in strong. */
export function wordDifference(draft: string, source: string): readonly Run[] {
  const parts = diffArrays(wordsOf(draft), wordsOf(source), { comparator: sameWord });
  return parts
    .map(({ value, added, removed }, index) => {
      const text = value.join(" ");
      const run: Run = added ? { text, style: "strong" } : removed ? { text, style: "struck" } : { text };
      return index === 0 ? [run] : [{ text: " " }, run];
    })
    .flat();
}

/** The punctuation that ends a quote belongs to the sentence round it. */
const wordsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/(?<![,.;:!?…])[,.;:!?…]+$/, "")
    .split(/\s+/);

/** The style of marks and the case of letters make no difference. */
const sameWord = (left: string, right: string): boolean => fold(left) === fold(right);

const fold = (word: string): string => word.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
