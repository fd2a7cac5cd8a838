import type { Claim } from "../claims/claim.js";
import type { Span } from "../text/span.js";
import type { RuleId, Severity } from "./rules.js";

export type VerdictKind = "supported" | "imprecise" | "contradicted" | "unsupported";

/** A passage of the source that decides a claim. */
export interface Evidence {
  /** The reference's `source`. */
  readonly source: string;
  /** The decisive words, in the source's text. */
  readonly span: Span;
  readonly text: string;
  /** The sentence that holds them, in the source's text. */
  readonly sentence: Span;
}

/** What a claim comes to when it is held against the references. */
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly rule: RuleId | null;
  /** Plain text, a sentence or two; empty for a claim that is plainly supported. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** What to say in the claim's place, as prose; null where there is nothing to suggest. */
  readonly suggestion: string | null;
  /** Set where this case weighs less than the rule does. */
  readonly severity?: Severity;
}

export interface Finding extends Omit<Verdict, "severity"> {
  readonly claim: Claim;
  /** Text to put in the place of the claim in the file; null where there is nothing to suggest, or no safe way to put it in. */
  readonly suggestion: string | null;
  /** Null where no rule applies, or where the rule is off. */
  readonly severity: Severity | null;
}

export const SUPPORTED: Verdict = { verdict: "supported", rule: null, message: "", evidence: [], suggestion: null };

/** What the source does not bear out, though that is no fault: the message says why. */
export const unchecked = (message: string): Verdict => ({ ...SUPPORTED, verdict: "unsupported", message });
