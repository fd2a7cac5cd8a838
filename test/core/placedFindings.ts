import type { Finding } from "../../server/src/core/check/finding.js";
import { fileSpan } from "../../server/src/core/claims/fileSpan.js";
import type { Span } from "../../server/src/core/text/span.js";
import type { CheckedDraft } from "../../server/src/core/draft.js";

/** A finding, and where its claim stands in the draft's file. */
export interface PlacedFinding extends Finding {
  readonly span: Span;
}

export const placedFindings = ({ findings, reading: { prose } }: CheckedDraft): readonly PlacedFinding[] =>
  findings.map((finding) => ({ ...finding, span: fileSpan(finding.claim, prose) }));
