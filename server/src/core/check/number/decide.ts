import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Verdict } from "../finding.js";
import type { Block } from "../../text/prose.js";
import { derive } from "./derive.js";
import { factsOf } from "./facts.js";
import { agrees, type Candidate, type Match } from "./match.js";
import { contradicted, derived, hedged, misattributed, supported, unsupported, wrongUnit } from "./verdicts.js";

/** A fact is about the claim's own thing from here on, as a share of the most that could speak for it. */
const SAME_THING = 0.3;
const DERIVED_FROM = 0.2;
/** A fact with another figure must be this much liker than the one with the claim's figure to put it in doubt. */
const LIKER = 1.4;
const MARGIN = 3;
/** How near to the likest fact one must come that has the claim's figure in another unit. */
const SLIP = 0.6;

/** Decides between the facts that agree with a claim and those that do not: unit first, then misattributed, then contradicted. */
export function decide(match: Match, neighbours: readonly Match[], draft: Reading, reference: Reference): Verdict {
  const { claim, candidates, likeness } = match;
  const agreeing = candidates.find(agrees);
  const other = candidates.find((candidate) => isOther(candidate) && !isTaken(candidate, neighbours));
  const doubt = Math.max(other?.likeness ?? 0, candidates.find(({ slip }) => slip)?.likeness ?? 0);
  if (agreeing !== undefined && doubt < agreeing.likeness * LIKER + MARGIN) return agreed(match, agreeing, reference);

  const turned = candidates.find(({ agreement }) => agreement === "turned");
  if (turned !== undefined && turned.likeness >= (other?.likeness ?? 0)) return contradicted(reference, claim, turned.fact);

  const derivation = derive(match, factsOf(reference).all, draft.prose.blocks[claim.block] as Block);
  if (derivation !== null && derivation.likeness >= DERIVED_FROM * likeness.most)
    return derived(reference, `${derivation.arithmetic}`, derivation.facts);

  const slip = candidates.find(({ slip, likeness: own }) => slip && own >= SLIP * (other?.likeness ?? 0));
  if (slip !== undefined) return wrongUnit(reference, claim, slip.fact);
  if (agreeing !== undefined) return misattributed(reference, claim, agreeing.fact, other?.fact ?? null);
  if (other !== undefined && other.likeness >= SAME_THING * likeness.most) return contradicted(reference, claim, other.fact);
  return unsupported(reference, other?.fact ?? null);
}

/** The source has the figure; where it also has it as hedged as the claim does, that statement counts. */
function agreed({ claim, candidates }: Match, agreeing: Candidate, reference: Reference): Verdict {
  const flat = candidates.find(({ agreement, likeness }) => agreement === "same" && likeness >= agreeing.likeness * 0.7);
  if (agreeing.agreement === "same" || flat !== undefined) return supported(reference, (flat ?? agreeing).fact);
  return hedged(reference, claim, agreeing.fact);
}

const isOther = ({ agreement, comparable }: Candidate): boolean => agreement === "other" && comparable;

/** A fact that the draft tells rightly beside the claim is not what the claim is about. */
function isTaken({ fact, likeness }: Candidate, neighbours: readonly Match[]): boolean {
  return neighbours.some(({ candidates }) =>
    candidates.some((other) => other.fact === fact && agrees(other) && other.likeness >= likeness * 0.9),
  );
}
