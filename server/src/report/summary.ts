import type { VerdictKind } from "../core/check/finding.js";
import type { CheckedFile } from "../project/project.js";

/** Counts over all drafts of a run. Errors and warnings are of findings and problems. */
export interface Summary extends Readonly<Record<VerdictKind, number>> {
  readonly drafts: number;
  readonly claims: number;
  readonly errors: number;
  readonly warnings: number;
}

export const NOTHING: Summary = {
  drafts: 0,
  claims: 0,
  supported: 0,
  imprecise: 0,
  contradicted: 0,
  unsupported: 0,
  errors: 0,
  warnings: 0,
};

export function withFile(summary: Summary, { findings, problems }: CheckedFile): Summary {
  const verdicts = (kind: VerdictKind): number => findings.filter(({ verdict }) => verdict === kind).length;
  const severities = (level: string): number =>
    [...findings, ...problems].filter(({ severity }) => severity === level).length;
  return {
    drafts: summary.drafts + 1,
    claims: summary.claims + findings.length,
    supported: summary.supported + verdicts("supported"),
    imprecise: summary.imprecise + verdicts("imprecise"),
    contradicted: summary.contradicted + verdicts("contradicted"),
    unsupported: summary.unsupported + verdicts("unsupported"),
    errors: summary.errors + severities("error"),
    warnings: summary.warnings + severities("warning"),
  };
}
