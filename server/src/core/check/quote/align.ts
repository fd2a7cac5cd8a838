import type { DraftQuote } from "./draftQuote.js";
import type { Match } from "./exactMatch.js";
import type { Word } from "./words.js";
import type { WordStream } from "./wordStream.js";

/** Where a draft's words and the source's part: words of the quote, and the words of the stream in their place. */
export interface Hunk {
  readonly draft: Match;
  readonly source: Match;
}

/** The best fit of a quote's words to a stretch of the stream. */
export interface Alignment {
  readonly cost: number;
  /** The words of the stream from the first that fits to the last. */
  readonly source: Match;
  /** In order; empty where all the words are there. */
  readonly hunks: readonly Hunk[];
}

const CHANGE = 1;
/** A word left out explains a difference sooner than a word put in. */
const ADDITION = 1.1;
/** A cut is one change however long; a longer one is dearer by a little. */
const CUT = 0.9;
const CUT_WORD = 0.02;

/** How a cell was reached, by the words of the draft (tens) and of the source (ones) that it takes; CUT_STEP takes one. */
const SAME = 11;
const CHANGED = 111;
const ADDED = 10;
const JOINED = 12;
const PARTED = 21;
const CUT_STEP = 1;

/** Fits the words of a quote in `part` to the stream between `within.from` and `within.to`, leaving out what lies about them. */
export function align(quote: DraftQuote, part: Match, stream: WordStream, within: Match): Alignment {
  const table = new Table(quote, part, stream, within);
  return table.trace();
}

/** The words that each two in a row would make if they were written as one. */
const pairsOf = (words: readonly Word[]): readonly Pick<Word, "norm">[] =>
  words.slice(1).map(({ norm }, index) => ({ norm: (words[index]?.norm ?? "") + norm }));

class Table {
  readonly #quote: DraftQuote;
  readonly #part: Match;
  readonly #stream: WordStream;
  readonly #within: Match;
  readonly #width: number;
  readonly #height: number;
  readonly #steps: Uint8Array;
  /** 1 where a cut goes on from the cell before. */
  readonly #cutOn: Uint8Array;
  #end = 0;
  #cost = 0;

  constructor(quote: DraftQuote, part: Match, stream: WordStream, within: Match) {
    this.#quote = quote;
    this.#part = part;
    this.#stream = stream;
    this.#within = within;
    this.#width = within.to - within.from + 1;
    this.#height = part.to - part.from;
    this.#steps = new Uint8Array((this.#height + 1) * this.#width);
    this.#cutOn = new Uint8Array(this.#steps.length);
    this.#fill();
  }

  /** Row by row: what it costs at least to fit the words so far, ending at each word of the stream. */
  #fill(): void {
    const drafted = this.#quote.words.slice(this.#part.from, this.#part.to);
    const ids = this.#stream.idsOf(drafted);
    const sourcedIds = this.#stream.ids.subarray(this.#within.from, this.#within.to);
    // A compound may be one word on one side and two on the other.
    const pairIds = this.#stream.idsOf(pairsOf(drafted));
    const places = new Map(drafted.map(({ norm }, word) => [norm, word]));
    const sourced = this.#stream.words.slice(this.#within.from, this.#within.to);
    const pairPlaces = pairsOf(sourced).map(({ norm }) => places.get(norm) ?? -1);
    let before = new Float64Array(this.#width).fill(Infinity);
    let above = new Float64Array(this.#width);
    let row = new Float64Array(this.#width);
    for (let word = 0; word < this.#height; word++) {
      const id = ids[word];
      const place = places.get(drafted[word]?.norm ?? "");
      const pair = pairIds[word - 1] ?? -1;
      let cut = Infinity;
      row[0] = (above[0] as number) + ADDITION;
      this.#steps[(word + 1) * this.#width] = ADDED;
      for (let column = 1; column < this.#width; column++) {
        const cell = (word + 1) * this.#width + column;
        const same = sourcedIds[column - 1] === id;
        let best = (above[column - 1] as number) + (same ? 0 : CHANGE);
        let step = same ? SAME : CHANGED;
        if ((above[column] as number) + ADDITION < best) {
          best = (above[column] as number) + ADDITION;
          step = ADDED;
        }
        if (sourcedIds[column - 1] === pair && (before[column - 1] as number) < best) {
          best = before[column - 1] as number;
          step = PARTED;
        }
        if (column > 1 && pairPlaces[column - 2] === place && (above[column - 2] as number) < best) {
          best = above[column - 2] as number;
          step = JOINED;
        }
        if (word + 1 < this.#height) {
          const free = this.#isFree(word + 1, column);
          const opened = (row[column - 1] as number) + (free ? 0 : CUT + CUT_WORD);
          const goneOn = cut + (free ? 0 : CUT_WORD);
          if (goneOn < opened) this.#cutOn[cell] = 1;
          cut = Math.min(opened, goneOn);
          if (cut < best) {
            best = cut;
            step = CUT_STEP;
          }
        }
        row[column] = best;
        this.#steps[cell] = step;
      }
      [before, above, row] = [above, row, before];
    }
    for (let column = 1; column < this.#width; column++)
      if ((above[column] as number) < (above[this.#end] as number)) this.#end = column;
    this.#cost = above[this.#end] as number;
  }

  /** Words that the draft may leave out here: it marks the gap, or they are the source's own aside. */
  #isFree(row: number, column: number): boolean {
    return (
      this.#quote.gaps.has(this.#part.from + row) || this.#stream.words[this.#within.from + column - 1]?.aside === true
    );
  }

  trace(): Alignment {
    let column = this.#end;
    const hunks: Hunk[] = [];
    let row = this.#height;
    while (row > 0) {
      const step = this.#steps[row * this.#width + column] as number;
      const start = step === CUT_STEP ? this.#cutStart(row, column) : column - (step === CHANGED ? 1 : step % 10);
      const taken = step === CHANGED ? 1 : Math.floor(step / 10);
      const differs = step === CHANGED || step === ADDED || (step === CUT_STEP && !this.#isFree(row, column));
      if (differs) this.#pushHunk(hunks, { from: row - taken, to: row }, { from: start, to: column });
      row -= taken;
      column = start;
    }
    const source = { from: this.#within.from + column, to: this.#within.from + this.#end };
    return { cost: this.#cost, source, hunks: hunks.reverse() };
  }

  #cutStart(row: number, column: number): number {
    let at = column;
    while (this.#cutOn[row * this.#width + at] === 1) at--;
    return at - 1;
  }

  /** Hunks come last first; one that touches the one before is one with it. */
  #pushHunk(hunks: Hunk[], draft: Match, source: Match): void {
    const next = hunks.at(-1);
    const from = { draft: draft.from + this.#part.from, source: source.from + this.#within.from };
    const to = { draft: draft.to + this.#part.from, source: source.to + this.#within.from };
    const touches = next !== undefined && next.draft.from === to.draft && next.source.from === to.source;
    if (touches) hunks.pop();
    hunks.push({
      draft: { from: from.draft, to: touches ? next.draft.to : to.draft },
      source: { from: from.source, to: touches ? next.source.to : to.source },
    });
  }
}
