import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import { SUPPORTED, type Verdict } from "../finding.js";
import type { Block } from "../../text/prose.js";
import { derive } from "./derive.js";
import { firmnessOf, type Firmness } from "./firmness.js";
import { factsOf } from "./facts.js";
import { agrees, type Candidate, type Match } from "./match.js";
import { hasOtherOwner } from "./ownership.js";
import { contradicted, derived, hedged, misattributed, supported, unsupported, wrongUnit } from "./verdicts.js";

/** A fact is about the claim's own thing from here on, as a share of the most that could speak for it. */
const SAME_THING = 0.3;
const DERIVED_FROM = 0.25;
/** How much surer a derivation must be than a fact that has the figure. */
const RATHER_DERIVED = 1.5;
const PLAINLY = 0.55;
/** A fact with another figure must be so much liker than the one with the claim's figure to put it in doubt. */
const LIKER: Readonly<Record<Firmness, number>> = { loose: 2, plain: 1.3, distinct: 2 };
const MARGIN = 0.1;
/** How near to the likest fact one must come that has the claim's figure in another unit. */
const SLIP = 0.6;

/** Decides between the facts that agree with a claim and those that do not: unit first, then misattributed, then contradicted. */
export function decide(match: Match, neighbours: readonly Match[], draft: Reading, reference: Reference): Verdict {
  const { claim, candidates, likeness } = match;
  const firmness = firmnessOf(match);
  const agreeing = candidates.find(agrees);
  const other = candidates.find((candidate) => isOther(candidate) && !isTaken(candidate, neighbours));
  const slip = candidates.find((candidate) => candidate.slip);
  const doubt = Math.max(other?.likeness ?? 0, slip?.likeness ?? 0);
  const turned = candidates.find(({ agreement }) => agreement === "turned");
  if (turned !== undefined && turned.likeness >= Math.max(other?.likeness ?? 0, agreeing?.likeness ?? 0))
    return contradicted(reference, claim, turned.fact);
  if (firmness !== "loose" && agreeing !== undefined && candidates.filter(agrees).every((candidate) => isElsewhere(claim, draft, candidate, reference)))
    return misattributed(reference, claim, agreeing.fact, other !== undefined && other.likeness >= SAME_THING * likeness.most ? other.fact : null);
  const today = draft.prose.metadata.date ?? reference.reading.prose.metadata.date;
  const derivation = derive(match, factsOf(reference).all, draft.prose.blocks[claim.block] as Block, today);
  if (agreeing !== undefined && doubt < agreeing.likeness * LIKER[firmness] + MARGIN * likeness.most) {
    if (derivation !== null && derivation.likeness * likeness.most > agreeing.likeness * RATHER_DERIVED + MARGIN * likeness.most)
      return derived(reference, derivation.arithmetic, derivation.facts);
    return agreed(match, agreeing, reference);
  }
  if (derivation !== null && derivation.likeness >= DERIVED_FROM) return derived(reference, derivation.arithmetic, derivation.facts);
  if (firmness === "loose" && doubt < PLAINLY * likeness.most) return SUPPORTED;

  if (slip !== undefined && slip.likeness >= SLIP * (other?.likeness ?? 0)) return wrongUnit(reference, claim, slip.fact);
  if (agreeing !== undefined) return misattributed(reference, claim, agreeing.fact, other?.fact ?? null);
  if (other !== undefined && other.likeness >= SAME_THING * likeness.most) return contradicted(reference, claim, other.fact);
  return unsupported(reference, other?.fact ?? null);
}

function isElsewhere(claim: NumberClaim, draft: Reading, { fact }: Candidate, reference: Reference): boolean {
  const facts = factsOf(reference);
  return hasOtherOwner(claim, draft, fact.claim, reference.reading, (stem) => facts.has(stem));
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
