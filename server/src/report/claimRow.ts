import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Claim } from "../core/claims/claim.js";
import type { Prose } from "../core/text/prose.js";
import { describeClaim } from "../core/claims/describe.js";
import { fileSpan } from "../core/claims/fileSpan.js";

/** What the JSON contract has of a claim, held against a source or not. */
export function claimRow(document: TextDocument, claim: Claim, prose: Prose): object {
  const { start, end } = fileSpan(claim, prose);
  return {
    kind: claim.kind,
    text: claim.text,
    start,
    end,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    ...describeClaim(claim, prose),
  };
}
