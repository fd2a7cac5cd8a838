import type { Finding } from "../../server/src/core/check/finding.js";
import type { ClaimKind } from "../../server/src/core/claims/claimBase.js";
import { overlaps } from "../../server/src/core/text/span.js";
import type { Mark, MarkedDraft } from "./markedDraft.js";
import type { PlacedFinding } from "../core/placedFindings.js";

/** How the findings on marked drafts meet the marks, for one kind of claim. */
export interface Score {
  faults: number;
  flagged: number;
  /** Flagged by the rule that is marked. */
  byRule: number;
  sound: number;
  found: number;
  derived: number;
  explained: number;
  falseAlarms: number;
  /** What went wrong, a line each. */
  readonly notes: string[];
}

export const emptyScore = (): Score => ({
  faults: 0,
  flagged: 0,
  byRule: 0,
  sound: 0,
  found: 0,
  derived: 0,
  explained: 0,
  falseAlarms: 0,
  notes: [],
});

const isLoud = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";
const isTrue = ({ label }: Mark): boolean => label === "number-derived" || label.startsWith("ok-");

/** Adds one draft's findings of a kind to a score. */
export function addDraft(score: Score, kind: ClaimKind, draft: MarkedDraft, findings: readonly PlacedFinding[]): void {
  const ofKind = findings.filter(({ claim }) => claim.kind === kind);
  const note = (what: string, { start, end }: { start: number; end: number }): void => {
    score.notes.push(`${what} ${draft.name}: ${draft.text.slice(start, end)}`);
  };
  for (const mark of draft.marks.filter((one) => one.kind === kind)) {
    const here = ofKind.filter(({ span }) => overlaps(span, mark));
    if (mark.label === "number-derived") {
      score.derived++;
      if (here.some(({ rule }) => rule === "number-derived")) score.explained++;
    } else if (isTrue(mark)) {
      score.sound++;
      if (here.length > 0) score.found++;
      else note(`not found ${mark.label}`, mark);
    } else {
      score.faults++;
      if (here.some(({ rule }) => rule === mark.label)) score.byRule++;
      if (here.some((finding) => isLoud(finding) || (mark.label === "number-hedge" && finding.rule !== null)))
        score.flagged++;
      else note(`not flagged ${mark.label}`, mark);
    }
  }
  for (const { span, rule } of ofKind.filter(isLoud)) {
    if (draft.marks.some((mark) => !isTrue(mark) && overlaps(span, mark))) continue;
    score.falseAlarms++;
    note(`false alarm ${rule ?? ""}`, span);
  }
}
