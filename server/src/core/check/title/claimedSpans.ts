import type { Reading } from "../../claims/reading.js";
import { indexEndingAfter, type Span } from "../../text/span.js";

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
    const next = this.#spans[indexEndingAfter(this.#spans, span.start)];
    return next !== undefined && next.start < span.end;
  }
}
