import type { Reference } from "../../reference/reference.js";
import type { Verdict } from "../finding.js";
import type { Candidate, Subject } from "./candidates.js";
import { contradicted, hedged, misattributed, supported, unsupported } from "./verdicts.js";

/** A fact is about the claim's own thing from here on. */
const SAME_THING = 0.35;
/** A fact with another figure must be this much liker than the one with the claim's figure to put it in doubt. */
const LIKER = 1.5;

/** Decides between the facts that agree with a claim and those that do not. */
export function decide(subject: Subject, candidates: readonly Candidate[], reference: Reference): Verdict {
  const { claim } = subject;
  const agreeing = candidates.find(({ agreement }) => agreement === "same" || agreement === "hedged");
  const turned = candidates.find(({ agreement }) => agreement === "turned");
  const other = candidates.find(({ agreement, comparable }) => agreement === "other" && comparable);

  if (agreeing !== undefined && (other === undefined || other.likeness < SAME_THING || other.likeness < agreeing.likeness * LIKER)) {
    if (agreeing.agreement === "same") return supported(reference, agreeing.fact);
    const flat = candidates.find(({ agreement, likeness }) => agreement === "same" && likeness >= agreeing.likeness * 0.7);
    return flat === undefined ? hedged(reference, claim, agreeing.fact) : supported(reference, flat.fact);
  }
  if (turned !== undefined && (other === undefined || turned.likeness >= other.likeness))
    return contradicted(reference, claim, turned.fact);
  if (agreeing !== undefined && other !== undefined) return misattributed(reference, claim, agreeing.fact, other.fact);
  if (other !== undefined && other.likeness >= SAME_THING) return contradicted(reference, claim, other.fact);
  return unsupported(reference, other?.fact ?? null);
}
