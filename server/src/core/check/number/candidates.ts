import type { Frame } from "../../claims/number/frame/frame.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { agreementOf, type Agreement } from "./agreement.js";
import type { Amount } from "./amount.js";
import { dateAgreement } from "./dates.js";
import { familyOf, type Fact, type Facts } from "./facts.js";
import { likenesses } from "./likeness.js";

/** A fact that a claim can be held against. */
export interface Candidate {
  readonly fact: Fact;
  readonly agreement: Agreement;
  /** From 0 to a little over 1: how surely it is about the same thing. */
  readonly likeness: number;
}

/** A claim made ready to be checked. */
export interface Subject {
  readonly claim: NumberClaim;
  readonly amount: Amount | null;
  readonly frame: Frame;
}

/** Every fact of the claim's family, the likest first. */
export function candidatesFor(subject: Subject, facts: Facts): readonly Candidate[] {
  const likeness = likenesses(subject.frame, facts);
  return (facts.byFamily.get(familyOf(subject.claim, subject.amount)) ?? [])
    .map((index): Candidate => {
      const fact = facts.all[index] as Fact;
      return { fact, agreement: compare(subject, fact), likeness: likeness.get(index) ?? 0 };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

function compare({ claim, amount }: Subject, fact: Fact): Agreement {
  if (amount !== null && fact.amount !== null) return agreementOf(amount, fact.amount);
  const [ours, theirs] = [claim.quantity.date, fact.claim.quantity.date];
  return ours !== null && theirs !== null ? dateAgreement(ours, theirs) : "other";
}
