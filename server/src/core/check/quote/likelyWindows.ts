import { firstIndex } from "../../text/firstIndex.js";
import type { Match } from "./exactMatch.js";
import { isFunctionWord, weightOf } from "./functionWords.js";
import type { Word } from "./words.js";
import type { WordStream } from "./wordStream.js";

/** A word or run of words that stands in more places than this tells little. */
const COMMON_WORD = 48;
const COMMON_RUN = 256;
/** So few words are all looked up, common or not. */
const SHORT = 3;
/** The least that a window takes in. */
const REACH = 64;
const TRIES = 5;
/** Of the votes for the likeliest place. */
const WORTH_TRYING = 0.5;

/** The stretches of a stream that share most with some words, the likeliest first; none crosses one of `starts`. */
export function likelyWindows(stream: WordStream, words: readonly Word[], starts: readonly number[]): readonly Match[] {
  const ids = stream.idsOf(words);
  const votes = new Votes(stream, starts, Math.max(REACH, 2 * words.length));
  for (const length of [3, 2]) {
    words.forEach((_, word) => votes.cast(stream.rarePositions(ids, word, length, COMMON_RUN), length));
    if (!votes.isEmpty) break;
  }
  words.forEach(({ norm }, word) => {
    const limit = words.length <= SHORT ? COMMON_RUN : isFunctionWord(norm) ? 0 : COMMON_WORD;
    votes.cast(stream.rarePositions(ids, word, 1, limit), weightOf(norm));
  });
  return votes.likeliest();
}

/** Counts for each window of a stream how much of the words it has. */
class Votes {
  readonly #stream: WordStream;
  readonly #starts: readonly number[];
  readonly #size: number;
  readonly #windows = new Map<string, { readonly window: Match; votes: number; last: number }>();
  #casts = 0;

  constructor(stream: WordStream, starts: readonly number[], size: number) {
    this.#stream = stream;
    this.#starts = starts;
    this.#size = size;
  }

  get isEmpty(): boolean {
    return this.#windows.size === 0;
  }

  /** One vote of a weight for each window that has any of the positions. */
  cast(positions: readonly number[], weight: number): void {
    this.#casts++;
    for (const position of positions) {
      for (const window of this.#windowsAround(position)) {
        const key = `${window.from}-${window.to}`;
        const known = this.#windows.get(key) ?? { window, votes: 0, last: 0 };
        if (known.last !== this.#casts) known.votes += weight;
        known.last = this.#casts;
        this.#windows.set(key, known);
      }
    }
  }

  likeliest(): readonly Match[] {
    const likely = [...this.#windows.values()].sort((a, b) => b.votes - a.votes).slice(0, TRIES);
    const least = WORTH_TRYING * (likely[0]?.votes ?? 0);
    return likely.filter(({ votes }) => votes >= least).map(({ window }) => window);
  }

  /** A short part of the stream is one window; a long one is cut into windows that overlap by half. */
  #windowsAround(position: number): readonly Match[] {
    const next = firstIndex(this.#starts.length, (index) => (this.#starts[index] as number) > position);
    const from = this.#starts[next - 1] ?? 0;
    const to = this.#starts[next] ?? this.#stream.ids.length;
    const size = this.#size;
    if (to - from <= 3 * size) return [{ from, to }];
    const chunk = Math.floor((position - from) / size);
    return [chunk - 1, chunk]
      .filter((index) => index >= 0)
      .map((index) => ({ from: from + index * size, to: Math.min(to, from + (index + 2) * size) }));
  }
}
