import { segmentsOf, type DraftQuote, type Segment } from "./draftQuote.js";
import type { WordStream } from "./wordStream.js";

/** Words of a stream, by index; the end is exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** How many words of the source brackets may stand for. */
const BRACKET_REACH = 6;

/** For each part of a quote between its ellipses, every place where the stream has its words. */
export function exactMatches(stream: WordStream, quote: DraftQuote): readonly (readonly Match[])[] {
  const matcher = new Matcher(stream, quote);
  return segmentsOf(quote).map((segment) => matcher.matchesOf(segment));
}

class Matcher {
  readonly #stream: WordStream;
  readonly #gaps: DraftQuote["gaps"];
  readonly #ids: readonly number[];

  constructor(stream: WordStream, { words, gaps }: DraftQuote) {
    this.#stream = stream;
    this.#gaps = gaps;
    this.#ids = stream.idsOf(words);
  }

  /** Looks for the longest run of words, and from there to both ends. */
  matchesOf(segment: Segment): readonly Match[] {
    if (this.#ids.slice(segment.from, segment.to).includes(-1)) return [];
    const run = this.#longestRun(segment);
    const matches: Match[] = [];
    for (const at of this.#stream.positions(this.#ids, run.from, Math.min(3, run.to - run.from))) {
      const to = this.#follow(run.from, segment.to, at, 1, false);
      const before = to === null ? null : this.#follow(run.from - 1, segment.from - 1, at - 1, -1, true);
      if (to !== null && before !== null) matches.push({ from: before + 1, to });
    }
    return matches;
  }

  #longestRun({ from, to }: Segment): Segment {
    const bounds = [from, ...[...this.#gaps.keys()].filter((at) => at > from && at < to), to];
    const runs = bounds.slice(1).map((end, index) => ({ from: bounds[index] as number, to: end }));
    return runs.reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best));
  }

  /** Where the words from `word` up to `end` come to along the stream; null where the two part. */
  #follow(word: number, end: number, at: number, step: 1 | -1, gapFirst: boolean): number | null {
    for (let i = word; i !== end; i += step) {
      const gap = this.#gaps.get(step === 1 ? i : i + 1);
      if (gap === "brackets" && (gapFirst || i !== word)) {
        for (let skipped = 0; skipped <= BRACKET_REACH; skipped++) {
          const reached = this.#follow(i, end, at + skipped * step, step, false);
          if (reached !== null) return reached;
        }
        return null;
      }
      if (this.#stream.ids[at] !== this.#ids[i]) return null;
      at += step;
    }
    return at;
  }
}
