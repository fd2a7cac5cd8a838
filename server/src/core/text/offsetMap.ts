import type { Span } from "./span.js";

/**
 * One run of prose and the run of the file it was read from. Runs of equal length map character by character;
 * of unequal length (an entity, a line break with its indent) they map as a whole.
 */
export interface Run {
  readonly prose: Span;
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
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as Run;
      if (offset < run.prose.start) high = middle - 1;
      else if (offset >= run.prose.end) low = middle + 1;
      else return run;
    }
    return undefined;
  }
}

const isVerbatim = (run: Run): boolean => run.prose.end - run.prose.start === run.file.end - run.file.start;
