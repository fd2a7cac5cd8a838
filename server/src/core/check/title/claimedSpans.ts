import type { Reading } from "../../claims/reading.js";
import type { Span } from "../../text/span.js";

/** Where the draft's claims stand in its file, for looking up whether a span is part of one. */
export class ClaimedSpans {
  readonly #spans: readonly Span[];

  constructor({ claims }: Reading) {
    const spans: { start: number; end: number }[] = [];
    for (const { span, kind } of claims) {
      if (kind === "number") continue;
      const last = spans.at(-1);
      if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
      else spans.push({ ...span });
    }
    this.#spans = spans;
  }

  has(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    return (this.#spans[low]?.start ?? Infinity) < span.end;
  }
}
