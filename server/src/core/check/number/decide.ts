import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { unchecked, type Verdict } from "../finding.js";
import { appraise, isSame, PLAINLY_SAME, type Appraisal } from "./appraisal.js";
import { isSaidWithin } from "./claimText.js";
import { directionOf } from "./direction.js";
import type { Derivation } from "./derive/derivation.js";
import { derive } from "./derive/derive.js";
import { lackIndicationsOf } from "./doubt/lack.js";
import { isLikely, LACKED } from "./doubt/weights.js";
import { factsOf, type Fact } from "./facts.js";
import { isLarge } from "./firmness.js";
import { isKnownPair } from "./knownPair.js";
import { listCounted } from "./lists.js";
import type { Candidate, Match } from "./match.js";
import { otherRate } from "./rate.js";
import { isRatherMisprinted } from "./ratherMisprinted.js";
import type { Told } from "./rivals.js";
import { isRivalCount } from "./unitSlip.js";
import {
  contradicted,
  countedFrom,
  derived,
  hedged,
  misattributed,
  supported,
  unsupported,
  wrongDirection,
  wrongRate,
  wrongUnit,
  wrongWeekday,
} from "./verdicts.js";
import { isWonByFewer } from "./wonByFewer.js";
import { withRightWeekday } from "./rightWeekday.js";

/** A fact as like as this settles what a claim is about: where it agrees, no derivation is needed beside it. */
const SETTLED = 0.4;
/** How like a fact must be that contradicts a claim, and one of which it is a misprint. */
const SOMEHOW_THE_SAME = 0.23;
const HARDLY_THE_SAME = 0.1;
/** How nearly as like as another fact one must be of which a figure is a misprint. */
const MISPRINT = 0.6;
/** So far must the figures that went into a derivation be about the claim's thing. */
const DERIVED_FROM = 0.21;
/** How much surer a derivation must be than a fact that has the figure. */
const RATHER_DERIVED = 1.5;
const DERIVED_MARGIN = 0.1;
/** How much liker a fact must be for which the source's figure is told wrongly than what the figure is worked out from. */
const RATHER_OTHER = 1.3;
/** What has as much in common with a claim as this has lent it its figure by no chance. */
const FROM_NEAR = 0.22;
/** How near to the likest fact one must come that has the claim's figure in another unit. */
const SLIP = 0.6;
/** A hedge is as the source has it where any statement nearly as like has it so. */
const NEARLY_AS_LIKE = 0.7;

/**
 * What there may be to say of a claim; the first that is said stands. First what is plain though the figure agrees (a hedge, a unit
 * or a direction turned), then what clears it, then of whom else the figure is, a slip of the unit, and last other figures for it.
 */
const JUDGES: readonly ((appraisal: Appraisal) => Verdict | null)[] = [
  turnedRound,
  ofOtherUnit,
  toldTheOtherWay,
  wonByTheFewer,
  onOtherWeekday,
  settled,
  workedOut,
  ofAnother,
  countedInList,
  plainlySlipped,
  tooLoose,
  slipped,
  perhapsRetold,
  meantForOther,
  contradictedBy,
];

/** Decides between the facts that agree with a claim and those that do not. */
export function decide(
  match: Match,
  neighbours: readonly Match[],
  draft: Reading,
  reference: Reference,
  told: Told,
): Verdict {
  const appraisal = appraise(match, neighbours, draft, reference, told);
  for (const judge of JUDGES) {
    const verdict = judge(appraisal);
    if (verdict !== null) return verdict;
  }
  return isKnownPair(match.claim, draft.prose.blocks[match.claim.block] as Block)
    ? unchecked("Who was spoken of is meant.")
    : unsupported(reference, appraisal.other?.fact ?? null);
}

const likenessOf = (candidate: Candidate | undefined): number => candidate?.likeness ?? 0;

function turnedRound(appraisal: Appraisal): Verdict | null {
  const { match, reference, agreeing, other } = appraisal;
  const turned = match.candidates.find(({ agreement }) => agreement === "turned");
  if (!isSame(appraisal, turned, SETTLED)) return null;
  if (isWithin(appraisal, turned.fact)) return supported(reference, turned.fact);
  const isLikest = turned.likeness >= likenessOf(other) && turned.likeness >= likenessOf(agreeing);
  return isLikest ? contradicted(reference, match.claim, turned.fact) : null;
}

/** Within three minutes is in three minutes or less. */
const isWithin = ({ match: { claim }, reference }: Appraisal, fact: Fact): boolean =>
  (claim.bound === "atMost" || claim.bound === "below") && isSaidWithin(fact.claim, reference.reading.prose);

/** The figure is the source's, but counts something else of a contest or is reckoned by another unit. */
function ofOtherUnit(appraisal: Appraisal): Verdict | null {
  const { match, draft, reference, agreeing, belonging } = appraisal;
  const isTold = belonging === "own" || belonging === "doubted";
  if (!isTold || match.firmness === "loose" || !isSame(appraisal, agreeing)) return null;
  const { fact } = agreeing;
  if (isRivalCount(match, fact)) return wrongUnit(reference, match.claim, fact);
  const rate = otherRate(match.claim, draft.prose, fact.claim, reference.reading.prose);
  return rate === null ? null : wrongRate(reference, fact, rate);
}

/** The figure is the source's, but there it rises and here it falls. */
function toldTheOtherWay(appraisal: Appraisal): Verdict | null {
  const { match, draft, reference, agreeing, belonging } = appraisal;
  if (belonging !== "own" || !isSame(appraisal, agreeing, HARDLY_THE_SAME)) return null;
  const ours = directionOf(match.claim, draft.prose);
  const way = ours && directionOf(agreeing.fact.claim, reference.reading.prose);
  if (way === null || way === ours) return null;
  const isToldSo = [...match.agreeing.keys()].some(({ claim }) => directionOf(claim, reference.reading.prose) === ours);
  return isToldSo ? null : wrongDirection(reference, agreeing.fact, way);
}

/** The score is the source's, but whoever won it has the fewer. */
function wonByTheFewer({ match: { claim }, draft, reference, agreeing }: Appraisal): Verdict | null {
  const { low, high } = agreeing?.fact.claim.quantity ?? {};
  if (agreeing === undefined || low !== claim.quantity.high || high !== claim.quantity.low) return null;
  return isWonByFewer(claim, draft.prose) ? contradicted(reference, claim, agreeing.fact) : null;
}

/** The day is the source's, but it is another of the week. */
function onOtherWeekday({ match: { claim }, reference, agreeing }: Appraisal): Verdict | null {
  const right = withRightWeekday(claim);
  const isSureDay = agreeing?.fact.claim.quantity.date === claim.quantity.date;
  return right === null || !isSureDay ? null : wrongWeekday(reference, agreeing.fact, right);
}

function settled(appraisal: Appraisal): Verdict | null {
  const { agreeing, belonging } = appraisal;
  return belonging === "own" && isSame(appraisal, agreeing, SETTLED) ? agreed(appraisal, agreeing) : null;
}

/** A derivation about the right thing wins over a like figure about another. */
function workedOut(appraisal: Appraisal): Verdict | null {
  const { match, neighbours, draft, reference, agreeing, belonging } = appraisal;
  const derivation = derive(match, neighbours, draft, reference);
  if (belonging === "own" && agreeing !== undefined)
    return isRatherDerived(match, agreeing, derivation) ? derived(reference, derivation) : agreed(appraisal, agreeing);
  return derivation !== null &&
    derivation.likeness >= DERIVED_FROM &&
    !isRatherMisprinted(match, derivation) &&
    !isRatherForOther(appraisal, derivation)
    ? derived(reference, derivation)
    : null;
}

/** Whether a figure that is perhaps told for another fact is so told: where it comes from near that, or rather than worked out without it. */
function isRatherForOther(appraisal: Appraisal, { facts, likeness }: Derivation): boolean {
  const { belonging, agreeing, other } = appraisal;
  if (belonging !== "doubted") return false;
  if (isSame(appraisal, agreeing, FROM_NEAR)) return true;
  return isSame(appraisal, other, likeness * RATHER_OTHER) && !facts.includes(other.fact);
}

const isRatherDerived = (
  { likeness: { most } }: Match,
  agreeing: Candidate,
  derivation: Derivation | null,
): derivation is Derivation =>
  derivation !== null && derivation.likeness > (agreeing.likeness / most) * RATHER_DERIVED + DERIVED_MARGIN;

/** The source has the figure; where it also has it as hedged as the claim does, that statement counts. */
function agreed(appraisal: Appraisal, agreeing: Candidate): Verdict {
  const { match, reference } = appraisal;
  const { claim, candidates } = match;
  if (isWithin(appraisal, agreeing.fact)) return supported(reference, agreeing.fact);
  const same = candidates.find(
    ({ agreement, likeness }) => agreement === "same" && likeness >= agreeing.likeness * NEARLY_AS_LIKE,
  );
  return same === undefined ? hedged(reference, claim, agreeing.fact) : supported(reference, same.fact);
}

function ofAnother(appraisal: Appraisal): Verdict | null {
  return appraisal.belonging === "another" ? toldOfAnother(appraisal) : null;
}

/** A smaller count says nothing by being in the source for another thing. */
function meantForOther(appraisal: Appraisal): Verdict | null {
  return appraisal.belonging === "doubted" || isLarge(appraisal.match) ? toldOfAnother(appraisal) : null;
}

function toldOfAnother(appraisal: Appraisal): Verdict | null {
  const { match, reference, agreeing, other } = appraisal;
  const right = isSame(appraisal, other) ? other.fact : null;
  return agreeing === undefined ? null : misattributed(reference, match.claim, agreeing.fact, right);
}

function countedInList(appraisal: Appraisal): Verdict | null {
  const { match, reference, other } = appraisal;
  const list = listCounted(match, reference.reading.prose, factsOf(reference));
  return list !== null && !isSame(appraisal, other) ? countedFrom(reference, list) : null;
}

function plainlySlipped(appraisal: Appraisal): Verdict | null {
  const { match, reference, slip, other } = appraisal;
  return isSame(appraisal, slip, PLAINLY_SAME) && slip.likeness >= likenessOf(other)
    ? wrongUnit(reference, match.claim, slip.fact)
    : null;
}

function tooLoose(appraisal: Appraisal): Verdict | null {
  const { match, agreeing, other } = appraisal;
  if (match.firmness !== "loose" || (agreeing === undefined && isSame(appraisal, other, PLAINLY_SAME))) return null;
  return unchecked("Too loosely stated to be held against the source.");
}

function slipped({ match, reference, slip, other }: Appraisal): Verdict | null {
  const isNear = slip !== undefined && slip.likeness >= SLIP * likenessOf(other);
  return isNear ? wrongUnit(reference, match.claim, slip.fact) : null;
}

function perhapsRetold(appraisal: Appraisal): Verdict | null {
  const isElsewhere = appraisal.belonging === "chance";
  if (appraisal.agreeing !== undefined && !isElsewhere) return null;
  if (isLikely(lackIndicationsOf({ ...appraisal, isElsewhere }), LACKED)) return null;
  return unchecked("The source has no such figure for this, but as it is told it may well follow from others.");
}

function contradictedBy(appraisal: Appraisal): Verdict | null {
  const { match, reference, other } = appraisal;
  // A misprint is the likelier the nearer its words are to those of the likest.
  const least = isSame(appraisal, other) ? MISPRINT * other.likeness : HARDLY_THE_SAME * match.likeness.most;
  const meant = match.candidates.find(({ misprint, likeness }) => misprint && likeness >= least) ?? other;
  if (meant === undefined || !(meant.misprint || isSame(appraisal, meant, SOMEHOW_THE_SAME))) return null;
  return contradicted(reference, match.claim, meant.fact);
}
