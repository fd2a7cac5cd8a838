import { editDistance, isNearMiss } from "./nameDistance.js";
import type { IndexedWord, NameIndex } from "./nameIndex.js";

/**
 * The capitalised words of the index that the phrase nearly is: of several words one at least the same, the others a
 * letter or two off. Null where there are none, or where the phrase itself is there.
 */
export function nearPhrase(index: NameIndex, phrase: readonly string[]): readonly IndexedWord[] | null {
  return phrase.length === 1 ? nearWord(index, phrase[0] as string) : nearWindow(index, phrase);
}

function nearWord({ words, positions }: NameIndex, word: string): readonly IndexedWord[] | null {
  if (positions.has(word)) return null;
  let nearest: IndexedWord | null = null;
  let least = Infinity;
  for (const [other, at] of positions) {
    if (!isNearMiss(word, other)) continue;
    const place = words[at.find((position) => words[position]?.capital) ?? -1];
    const letters = editDistance(word, other);
    if (place === undefined || letters >= least) continue;
    least = letters;
    nearest = place;
  }
  return nearest === null ? null : [nearest];
}

function nearWindow({ words, positions }: NameIndex, phrase: readonly string[]): readonly IndexedWord[] | null {
  for (const [offset, word] of phrase.entries()) {
    for (const at of positions.get(word) ?? []) {
      const window = words.slice(Math.max(0, at - offset), at - offset + phrase.length);
      const fits =
        window.length === phrase.length &&
        window.every(({ folded, capital, block }, i) => {
          if (block !== words[at]?.block) return false;
          return (
            folded === phrase[i] ||
            (capital && !positions.has(phrase[i] as string) && isNearMiss(folded, phrase[i] as string))
          );
        });
      if (fits) return window;
    }
  }
  return null;
}
