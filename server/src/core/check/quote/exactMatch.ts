import { segmentsOf, type DraftQuote, type Segment } from "./draftQuote.js";
import type { WordStream } from "./wordStream.js";

/** Words of a stream, by index; the end is exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** How many words of the source brackets may stand for. */
const BRACKET_REACH = 6;
/** How many words in a row a quote is looked up by. */
const ANCHOR = 3;
const RARE = 8;
/** Words that stand in more places are all alike: the first will do. */
const PLACES = 256;

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
    const { word, places } = this.#anchor(this.#longestRun(segment));
    const matches: Match[] = [];
    for (const at of places) {
      const to = this.#follow(word, segment.to, at, 1, false);
      const before = to === null ? null : this.#follow(word - 1, segment.from - 1, at - 1, -1, true);
      if (to !== null && before !== null) matches.push({ from: before + 1, to });
    }
    return matches;
  }

  /** The words of a run that stand in fewest places: the first that are rare enough. */
  #anchor({ from, to }: Segment): { readonly word: number; readonly places: readonly number[] } {
    const length = Math.min(ANCHOR, to - from);
    let best = { word: from, places: this.#stream.positions(this.#ids, from, length, PLACES) };
    for (let word = from + 1; best.places.length > RARE && word + length <= to; word++) {
      const places = this.#stream.positions(this.#ids, word, length, best.places.length);
      if (places.length < best.places.length) best = { word, places };
    }
    return best;
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
      if (gap === "brackets" && (gapFirst || i !== word)) at = this.#past(at, step, this.#ids[i] as number);
      if (this.#stream.ids[at] !== this.#ids[i]) return null;
      at += step;
    }
    return at;
  }

  /** Past the words that brackets stand for: where the next word is, if it is near. */
  #past(at: number, step: 1 | -1, id: number): number {
    for (let skipped = 0; skipped <= BRACKET_REACH; skipped++)
      if (this.#stream.ids[at + skipped * step] === id) return at + skipped * step;
    return at;
  }
}
