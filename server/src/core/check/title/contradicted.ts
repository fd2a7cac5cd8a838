import type { Evidence, Verdict } from "../finding.js";

/** The source has otherwise who somebody is, or who did something. */
export const contradicted = (message: string, evidence: readonly Evidence[], suggestion: string | null): Verdict => ({
  verdict: "contradicted",
  rule: "title-contradicted",
  message,
  evidence,
  suggestion,
});
