import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Verdict } from "../finding.js";
import { agrees, type Candidate, type Match } from "./match.js";
import { contradicted, hedged, misattributed, supported, unsupported } from "./verdicts.js";

/** A fact is about the claim's own thing from here on. */
const SAME_THING = 0.3;
/** A fact with another figure must be this much liker than the one with the claim's figure to put it in doubt. */
const LIKER = 1.4;
const MARGIN = 3;

/** Decides between the facts that agree with a claim and those that do not. */
export function decide(match: Match, neighbours: readonly Match[], _draft: Reading, reference: Reference): Verdict {
  const { claim, candidates } = match;
  const agreeing = candidates.find(agrees);
  const turned = candidates.find(({ agreement }) => agreement === "turned");
  const other = candidates.find((candidate) => isOther(candidate) && !isTaken(candidate, neighbours));

  if (agreeing !== undefined && (other === undefined || other.likeness < agreeing.likeness * LIKER + MARGIN)) {
    if (agreeing.agreement === "same") return supported(reference, agreeing.fact);
    const flat = candidates.find(({ agreement, likeness }) => agreement === "same" && likeness >= agreeing.likeness * 0.7);
    return flat === undefined ? hedged(reference, claim, agreeing.fact) : supported(reference, flat.fact);
  }
  if (turned !== undefined && (other === undefined || turned.likeness >= other.likeness))
    return contradicted(reference, claim, turned.fact);
  if (agreeing !== undefined && other !== undefined) return misattributed(reference, claim, agreeing.fact, other.fact);
  if (other !== undefined && other.likeness >= SAME_THING * match.likeness.most) return contradicted(reference, claim, other.fact);
  return unsupported(reference, other?.fact ?? null);
}

const isOther = ({ agreement, comparable }: Candidate): boolean => agreement === "other" && comparable;

/** A fact that the draft tells rightly beside the claim is not what the claim is about. */
function isTaken({ fact, likeness }: Candidate, neighbours: readonly Match[]): boolean {
  return neighbours.some(({ candidates }) =>
    candidates.some((other) => other.fact === fact && agrees(other) && other.likeness >= likeness * 0.9),
  );
}
