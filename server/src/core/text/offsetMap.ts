import type { Span } from "./span.js";

/**
 * One run of prose and the run of the file it was read from. Runs of equal length map character by character;
 * of unequal length (an entity, a line break with its indent) they map as a whole.
 */
export interface Run {
  readonly prose: Span;
  readonly file: Span;
}

/** Markup between two characters of prose: the offset in the prose before which it stands, and its span in the file. */
export interface Gap {
  readonly at: number;
  readonly file: Span;
}

/** Maps offsets in a block's prose to offsets in the file. Runs are in order and cover the prose without gaps. */
export class OffsetMap {
  readonly #runs: readonly Run[];
  /** How far the block has moved since its runs were noted. */
  readonly #shift: number;

  constructor(runs: readonly Run[], shift = 0) {
    this.#runs = runs;
    this.#shift = shift;
  }

  /** The map of the same block, standing `distance` further on in the file. */
  movedBy(distance: number): OffsetMap {
    return distance === 0 ? this : new OffsetMap(this.#runs, this.#shift + distance);
  }

  /** The smallest span of the file that holds the prose span. */
  toFile(span: Span): Span {
    const start = this.#startOf(span.start);
    return { start, end: span.end > span.start ? this.#endOf(span.end) : start };
  }

  /** What the file has between the characters of a prose span that is not prose: markup. */
  gapsIn({ start, end }: Span): readonly Gap[] {
    const gaps: Gap[] = [];
    for (let index = this.#indexAt(start) + 1; index < this.#runs.length; index++) {
      const [before, after] = [this.#runs[index - 1] as Run, this.#runs[index] as Run];
      if (after.prose.start >= end) break;
      if (before.file.end === after.file.start) continue;
      const file = { start: this.#shift + before.file.end, end: this.#shift + after.file.start };
      gaps.push({ at: after.prose.start, file });
    }
    return gaps;
  }

  #startOf(offset: number): number {
    const run = this.#runAt(offset);
    if (run === undefined) return this.#shift + (this.#runs.at(-1)?.file.end ?? 0);
    return this.#shift + run.file.start + (isVerbatim(run) ? offset - run.prose.start : 0);
  }

  #endOf(offset: number): number {
    const run = this.#runAt(offset - 1);
    if (run === undefined) return this.#shift + (this.#runs.at(-1)?.file.end ?? 0);
    return this.#shift + (isVerbatim(run) ? run.file.start + (offset - run.prose.start) : run.file.end);
  }

  #runAt(offset: number): Run | undefined {
    return this.#runs[this.#indexAt(offset)];
  }

  /** Of the run that holds an offset; the number of runs where none does. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as Run;
      if (offset < run.prose.start) high = middle - 1;
      else if (offset >= run.prose.end) low = middle + 1;
      else return middle;
    }
    return this.#runs.length;
  }
}

const isVerbatim = (run: Run): boolean => run.prose.end - run.prose.start === run.file.end - run.file.start;
