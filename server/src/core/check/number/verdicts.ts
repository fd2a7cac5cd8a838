import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reference } from "../../reference/reference.js";
import { evidenceOf, passageEvidence } from "../evidence.js";
import { SUPPORTED, type Verdict } from "../finding.js";
import type { Direction } from "./direction.js";
import type { Derivation } from "./derive/derivation.js";
import type { Fact } from "./facts.js";
import type { List } from "./lists.js";
import { replacement } from "./replacement.js";

/** The verdicts on a figure, in words that a writer understands. */

export const supported = (reference: Reference, fact: Fact): Verdict => ({
  ...SUPPORTED,
  evidence: [evidenceOf(reference, fact.claim)],
});

export const hedged = (reference: Reference, claim: NumberClaim, fact: Fact): Verdict => ({
  verdict: "imprecise",
  rule: "number-hedge",
  message: `The source says “${fact.claim.text}”.`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: replacement(claim, fact.claim),
});

export const contradicted = (reference: Reference, claim: NumberClaim, fact: Fact): Verdict => ({
  verdict: "contradicted",
  rule: "number-contradicted",
  message: `The source says “${fact.claim.text}”.`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: replacement(claim, fact.claim),
});

/** `right` is what the source gives for the claim's thing, where it gives anything. */
export const misattributed = (reference: Reference, claim: NumberClaim, owner: Fact, right: Fact | null): Verdict => ({
  verdict: "contradicted",
  rule: "number-misattributed",
  message:
    `In the source “${owner.claim.text}” is for something else: ${passage(reference, owner)}` +
    (right === null ? "" : ` For this it says “${right.claim.text}”.`),
  evidence: [...(right === null ? [] : [evidenceOf(reference, right.claim)]), evidenceOf(reference, owner.claim)],
  suggestion: right === null ? null : replacement(claim, right.claim),
});

export const wrongUnit = (reference: Reference, claim: NumberClaim, fact: Fact): Verdict => ({
  verdict: "contradicted",
  rule: "number-unit",
  message: `The source gives this figure in another unit, scale or currency: “${fact.claim.text}”.`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: replacement(claim, fact.claim),
});

/** The figure is the source's, but reckoned by another unit. */
export const wrongRate = (reference: Reference, fact: Fact, rate: string): Verdict => ({
  verdict: "contradicted",
  rule: "number-unit",
  message: `The source gives this figure per ${rate}.`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: null,
});

/** The figure is the source's, but it goes the other way there. */
export const wrongDirection = (reference: Reference, fact: Fact, way: Direction): Verdict => ({
  verdict: "contradicted",
  rule: "number-contradicted",
  message: `In the source it goes ${way}: ${passage(reference, fact)}`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: null,
});

/** The day is the source's, but the calendar has it on another weekday; `right` is the day with that. */
export const wrongWeekday = (reference: Reference, fact: Fact, right: string): Verdict => ({
  verdict: "contradicted",
  rule: "number-contradicted",
  message: `By the calendar this is ${right}.`,
  evidence: [evidenceOf(reference, fact.claim)],
  suggestion: right,
});

export const unsupported = (reference: Reference, nearest: Fact | null): Verdict => ({
  verdict: "unsupported",
  rule: "number-unsupported",
  message: "The source gives no such figure for this.",
  evidence: nearest === null ? [] : [evidenceOf(reference, nearest.claim)],
  suggestion: null,
});

export const derived = (reference: Reference, { arithmetic, facts }: Derivation): Verdict => ({
  verdict: "supported",
  rule: "number-derived",
  message: `Follows from figures in the source: ${arithmetic}.`,
  evidence: facts.map(({ claim }) => evidenceOf(reference, claim)),
  suggestion: null,
});

export const countedFrom = (reference: Reference, { items, block, passage }: List): Verdict => ({
  verdict: "supported",
  rule: "number-derived",
  message: `The source lists ${items}.`,
  evidence: [passageEvidence(reference, block, passage, passage)],
  suggestion: null,
});

const CONTEXT = 70;

/** The words of the source round a figure, cut at spaces. */
function passage(reference: Reference, { claim }: Fact): string {
  const text = reference.reading.prose.blocks[claim.block]?.text ?? "";
  let start = Math.max(claim.sentence.start, claim.local.start - CONTEXT);
  let end = Math.min(claim.sentence.end, claim.local.end + CONTEXT);
  if (start > claim.sentence.start) start = text.indexOf(" ", start) + 1;
  if (end < claim.sentence.end) end = Math.max(claim.local.end, text.lastIndexOf(" ", end));
  const before = start > claim.sentence.start ? "… " : "";
  const after = end < claim.sentence.end ? " …" : "";
  return `“${before}${text.slice(start, end)}${after}”`;
}
