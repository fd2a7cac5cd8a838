import type { Claim } from "../../claims/claim.js";
import { indexEndingAfter, type Span } from "../../text/span.js";

/** Where the quotes and titles of a block stand in it, for looking up whether a span is part of one. */
export class ClaimedSpans {
  readonly #spans: readonly Span[];

  /** The claims are those of one block, in order. */
  constructor(claims: readonly Claim[]) {
    const spans: { start: number; end: number }[] = [];
    for (const { local, kind } of claims) {
      if (kind === "number") continue;
      const last = spans.at(-1);
      if (last !== undefined && local.start < last.end) last.end = Math.max(last.end, local.end);
      else spans.push({ ...local });
    }
    this.#spans = spans;
  }

  has(span: Span): boolean {
    const next = this.#spans[indexEndingAfter(this.#spans, span.start)];
    return next !== undefined && next.start < span.end;
  }
}
