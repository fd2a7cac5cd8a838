import { NgramIndex } from "./ngramIndex.js";
import type { Word } from "./words.js";

/** A word of the source: where it stands and in what statement, -1 in narration. */
export interface SourceWord extends Word {
  readonly block: number;
  readonly statement: number;
  /** In short parentheses within speech: the reporter's own, so it may be left out. */
  readonly aside: boolean;
}

/** Numbers the words of one source. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  add(norm: string): number {
    const known = this.#ids.get(norm);
    if (known !== undefined) return known;
    this.#ids.set(norm, this.#ids.size);
    return this.#ids.size - 1;
  }

  /** The word's number; -1 where the source does not have it. */
  idOf(norm: string): number {
    return this.#ids.get(norm) ?? -1;
  }
}

/** Words of a source in an order in which quotes are looked for, indexed by single words and by three in a row. */
export class WordStream {
  readonly words: readonly SourceWord[];
  readonly ids: Int32Array;
  readonly #vocabulary: Vocabulary;
  readonly #indexes = new Map<number, NgramIndex>();

  constructor(words: readonly SourceWord[], vocabulary: Vocabulary) {
    this.words = words;
    this.#vocabulary = vocabulary;
    this.ids = Int32Array.from(words, ({ norm }) => vocabulary.add(norm));
  }

  idsOf(words: readonly Pick<Word, "norm">[]): readonly number[] {
    return words.map(({ norm }) => this.#vocabulary.idOf(norm));
  }

  /** The first places, `limit` at most, where `length` words of `ids`, from `from` on, stand in a row. */
  positions(ids: readonly number[], from: number, length: number, limit: number): readonly number[] {
    let index = this.#indexes.get(length);
    if (index === undefined) {
      index = new NgramIndex(this.ids, length);
      this.#indexes.set(length, index);
    }
    return index.positions(ids, from, limit);
  }

  /** The same, but none where there are more. */
  rarePositions(ids: readonly number[], from: number, length: number, limit: number): readonly number[] {
    const found = this.positions(ids, from, length, limit + 1);
    return found.length > limit ? [] : found;
  }
}
