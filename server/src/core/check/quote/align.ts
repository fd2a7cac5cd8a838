import type { DraftQuote } from "./draftQuote.js";
import type { Match } from "./exactMatch.js";
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

class Table {
  readonly #quote: DraftQuote;
  readonly #part: Match;
  readonly #stream: WordStream;
  readonly #within: Match;
  readonly #width: number;
  readonly #height: number;
  /** The least cost of a cell, and of a cell whose last step is a cut. */
  readonly #costs: Float64Array;
  readonly #cutCosts: Float64Array;
  readonly #steps: Uint8Array;
  /** 1 where a cut goes on from the cell before. */
  readonly #cutOn: Uint8Array;

  constructor(quote: DraftQuote, part: Match, stream: WordStream, within: Match) {
    this.#quote = quote;
    this.#part = part;
    this.#stream = stream;
    this.#within = within;
    this.#width = within.to - within.from + 1;
    this.#height = part.to - part.from;
    const size = (this.#height + 1) * this.#width;
    this.#costs = new Float64Array(size);
    this.#cutCosts = new Float64Array(size).fill(Infinity);
    this.#steps = new Uint8Array(size);
    this.#cutOn = new Uint8Array(size);
    const ids = stream.idsOf(quote.words.slice(part.from, part.to));
    for (let row = 1; row <= this.#height; row++) this.#fillRow(row, ids);
  }

  #fillRow(row: number, ids: readonly number[]): void {
    for (let column = 0; column < this.#width; column++) {
      const cell = row * this.#width + column;
      this.#fillCut(row, column, cell);
      let best = this.#cutCosts[cell] as number;
      let step = CUT_STEP;
      const take = (cost: number, by: number) => {
        if (cost >= best) return;
        best = cost;
        step = by;
      };
      const above = cell - this.#width;
      if (column > 0) {
        const same = this.#stream.ids[this.#within.from + column - 1] === ids[row - 1];
        take((this.#costs[above - 1] as number) + (same ? 0 : CHANGE), same ? SAME : CHANGED);
        if (!same && this.#isParted(row, column, 1, 2)) take(this.#costs[above - 2] as number, JOINED);
        if (!same && this.#isParted(row, column, 2, 1)) take(this.#costs[above - this.#width - 1] as number, PARTED);
      }
      take((this.#costs[above] as number) + ADDITION, ADDED);
      this.#costs[cell] = best;
      this.#steps[cell] = step;
    }
  }

  #fillCut(row: number, column: number, cell: number): void {
    if (column === 0 || row === this.#height) return;
    const free = this.#isFree(row, column);
    const opened = (this.#costs[cell - 1] as number) + (free ? 0 : CUT + CUT_WORD);
    const goneOn = (this.#cutCosts[cell - 1] as number) + (free ? 0 : CUT_WORD);
    this.#cutCosts[cell] = Math.min(opened, goneOn);
    this.#cutOn[cell] = goneOn < opened ? 1 : 0;
  }

  /** Words that the draft may leave out here: it marks the gap, or they are the source's own aside. */
  #isFree(row: number, column: number): boolean {
    return (
      this.#quote.gaps.has(this.#part.from + row) || this.#stream.words[this.#within.from + column - 1]?.aside === true
    );
  }

  /** Whether a compound is written as one word on one side and as two on the other. */
  #isParted(row: number, column: number, drafts: 1 | 2, sources: 1 | 2): boolean {
    if (row < drafts || column < sources) return false;
    const draft = this.#quote.words.slice(this.#part.from + row - drafts, this.#part.from + row);
    const end = this.#within.from + column;
    const first = this.#stream.words[end - sources]?.norm ?? "";
    if (draft[0]?.norm.charCodeAt(0) !== first.charCodeAt(0)) return false;
    const source = sources === 1 ? first : first + (this.#stream.words[end - 1]?.norm ?? "");
    return draft.map(({ norm }) => norm).join("") === source;
  }

  trace(): Alignment {
    let column = 0;
    const last = this.#height * this.#width;
    for (let at = 1; at < this.#width; at++)
      if ((this.#costs[last + at] as number) < (this.#costs[last + column] as number)) column = at;
    const cost = this.#costs[last + column] as number;
    const end = column;
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
    return { cost, source: { from: this.#within.from + column, to: this.#within.from + end }, hunks: hunks.reverse() };
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
