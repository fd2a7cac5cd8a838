import { inOneSentence } from "../../../claims/claimBase.js";
import { areOneInTwoUnits, isOfOtherZone } from "../claimText.js";
import type { Fact } from "../facts.js";
import type { Match } from "../match.js";
import { areOfOtherTimes } from "../times.js";
import type { Contest } from "./contest.js";
import { indicationsOf, OWN_WORTH, type Indications } from "./indications.js";
import { BASE, WEIGHTS } from "./weights.js";

/** A rival with less in common with a claim than this is worth no thought. */
const LEAST = 2.8;
const LEAST_IN_SENTENCE = 2;

/** Of two facts of one sentence little tells which is meant: one must be so much liker, and by this share of the most that could speak for it. */
const LIKER = 1.25;
const MARGIN = 0.07;
/** One that tells what the other has since become needs to be nearly as like. */
const NEARLY = 0.8;

/** A figure is doubted from two to three on that it was told for its rival. */
const DOUBTED = Math.log(2 / 3);

/** Whether a figure was rather told for a rival fact than for the one that has it. */
export function isDoubtful(contest: Contest): boolean {
  if (!isContested(contest)) return false;
  const { match, own, rival } = contest;
  if (!inOneSentence(own.fact.claim, rival.fact.claim)) return oddsOf(indicationsOf(contest)) > DOUBTED;
  if (isSuperseded(contest)) return rival.likeness > own.likeness * NEARLY;
  return rival.likeness > Math.max(own.likeness, OWN_WORTH) * LIKER + MARGIN * match.likeness.most;
}

/** Whether a rival may be meant at all, so that what speaks for it is worth weighing. */
export function isContested(contest: Contest): boolean {
  const { match, own, rival, reference } = contest;
  const { prose } = reference.reading;
  if (areOneInTwoUnits(own.fact.claim, rival.fact.claim, prose) || isOfOtherZone(rival.fact.claim, prose)) return false;
  const least = inOneSentence(own.fact.claim, rival.fact.claim) ? LEAST_IN_SENTENCE : LEAST;
  return (
    match.firmness !== "loose" && rival.likeness >= least && !isOfAnotherSize(match, rival.fact) && !isOneRange(contest)
  );
}

/** The logarithm of the odds that a figure was told for its rival. */
function oddsOf(indications: Indications): number {
  let odds = BASE;
  for (const name of NAMES) odds += WEIGHTS[name] * indications[name];
  return odds;
}

const NAMES = Object.keys(WEIGHTS) as readonly (keyof Indications)[];

/** A range of two measures that the source has just so is told for no single figure. */
const isOneRange = ({ match: { amount }, own, rival }: Contest): boolean =>
  amount !== null &&
  amount.low !== amount.high &&
  amount.family !== "score" &&
  amount.family !== "count" &&
  own.fact.amount?.low !== own.fact.amount?.high &&
  rival.fact.amount?.low === rival.fact.amount?.high;

/** Figures further apart than this are not told for each other where the source has both. */
const FAR = 12;

function isOfAnotherSize({ amount }: Match, rival: Fact): boolean {
  if (amount === null || rival.amount === null || rival.amount.family !== amount.family) return false;
  const ratio = amount.low / rival.amount.low;
  return ratio > FAR || ratio < 1 / FAR;
}

/** A figure that the source says has changed since, in the same breath, where the claim does not say that it is of old. */
const isSuperseded = ({ match: { frame }, own, rival }: Contest): boolean =>
  own.fact.frame.role === "start" && rival.fact.frame.role !== "start" && areOfOtherTimes(frame, own.fact.frame);
