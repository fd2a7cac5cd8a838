import { inOneSentence } from "../../claims/claimBase.js";
import { isUnmistakable, type Firmness } from "./firmness.js";
import type { Fact } from "./facts.js";
import type { Derivation } from "./derive/derivation.js";
import { isTransposed } from "./misprint.js";
import { areOfOtherTimes } from "./times.js";
import type { Candidate, Match } from "./match.js";

/** A fact with another figure must be so much liker than the one with the claim's figure to put it in doubt. */
const LIKER: Readonly<Record<Firmness, number>> = { loose: 2, plain: 1.3, firm: 1.6, distinct: 3 };
/** Of two facts of one sentence, little tells which is meant: what there is counts for more. */
const LIKER_IN_SENTENCE = 1.25;
/** A figure in the source speaks for itself, whatever the words round it. */
const OWN_WORTH = 1.7;
const UNMISTAKABLE = 2.5;
/** Beyond that, by this share of the most that could speak for a fact, and never on fewer words than this is worth. */
const MARGIN = 0.07;
const LEAST = 2.8;
const LEAST_IN_SENTENCE = 2;

/** Whether what speaks for a rival fact outweighs a fact that agrees with the claim. */
export function isDoubtful(
  match: Match,
  neighbours: readonly Match[],
  agreeing: Candidate,
  rival: Candidate | undefined,
): boolean {
  if (rival === undefined || isOfAnotherSize(match, rival.fact) || isOneRange(match, agreeing, rival)) return false;
  if (rival.likeness < (inOneSentence(agreeing.fact.claim, rival.fact.claim) ? LEAST_IN_SENTENCE : LEAST)) return false;
  const {
    firmness,
    likeness: { most },
  } = match;
  if (firmness !== "loose" && isSuperseded(match, agreeing, rival)) return rival.likeness > agreeing.likeness;
  const liker =
    firmness !== "loose" && inOneSentence(agreeing.fact.claim, rival.fact.claim) ? LIKER_IN_SENTENCE : LIKER[firmness];
  const least =
    Math.max(agreeing.likeness, isUnmistakable(match.amount) ? UNMISTAKABLE : OWN_WORTH) *
    liker *
    (isRepeated(match) ? REPEATED : 1) *
    (isHedgedAlike(match, agreeing) ? HEDGED_ALIKE : 1) *
    (isAmongNeighbours(match, neighbours, agreeing, rival) ? TOGETHER : 1);
  return rival.likeness > least + MARGIN * most;
}

/** A range of two measures that the source has just so is told for no single figure. */
const isOneRange = ({ amount }: Match, { fact, agreement }: Candidate, rival: Candidate): boolean =>
  amount !== null &&
  amount.low !== amount.high &&
  amount.family !== "score" &&
  amount.family !== "count" &&
  fact.amount?.low !== fact.amount?.high &&
  rival.fact.amount?.low === rival.fact.amount?.high &&
  agreement !== "other";

/** Figures further apart than this are not told for each other where the source has both. */
const FAR = 12;

function isOfAnotherSize({ amount }: Match, rival: Fact): boolean {
  if (amount === null || rival.amount === null || rival.amount.family !== amount.family) return false;
  const ratio = amount.low / rival.amount.low;
  return ratio > FAR || ratio < 1 / FAR;
}

/** What stands in the source beside figures that the draft tells beside the claim is the likelier to be meant. */
const TOGETHER = 1.3;

function isAmongNeighbours(
  { claim: ours }: Match,
  neighbours: readonly Match[],
  { fact }: Candidate,
  rival: Candidate,
): boolean {
  const stands = (beside: Fact): boolean =>
    neighbours.some(
      ({ claim, firmness, agreeing }) =>
        firmness !== "loose" &&
        inOneSentence(claim, ours) &&
        [...agreeing.keys()].some((other) => other !== beside && inOneSentence(other.claim, beside.claim)),
    );
  return stands(fact) && !stands(rival.fact);
}

/** A large figure that is hedged as the claim is (`at least 20,000`) is the likelier to be meant. */
const HEDGED_ALIKE = 1.4;
const LARGE = 100;
const isHedgedAlike = ({ amount, printed }: Match, { fact }: Candidate): boolean =>
  amount !== null && amount.side !== "exact" && amount.side === fact.amount?.side && (printed?.low ?? 0) >= LARGE;

/** An amount that the source gives more than once is the likelier to be said again; dates come again anyhow. */
const REPEATED = 1.25;
const isRepeated = ({ amount, agreeing }: Match): boolean =>
  amount !== null && new Set([...agreeing.keys()].map(({ claim }) => claim.sentence)).size > 1;

/** A figure that the source says has changed since, in the same breath, where the claim does not say that it is of old. */
const isSuperseded = ({ frame }: Match, agreeing: Candidate, rival: Candidate): boolean =>
  inOneSentence(agreeing.fact.claim, rival.fact.claim) &&
  agreeing.fact.frame.role === "start" &&
  rival.fact.frame.role !== "start" &&
  areOfOtherTimes(frame, agreeing.fact.frame);

/** How like the claim's a figure must be, as a share of the most that could speak for it, to be what was misprinted. */
const MISPRINTED = 0.3;
/** And how much liker than those from which the claim's could be worked out. */
const LIKER_THAN_PARTS = 1.3;

/** Whether a figure is rather another of the source, but for a digit, than worked out of others or of that one with its digits turned. */
export function isRatherMisprinted(
  { candidates, digits, likeness: { most } }: Match,
  { facts, likeness }: Derivation,
): boolean {
  return candidates.some((candidate) => {
    if (!candidate.misprint || !candidate.comparable) return false;
    const turned = facts.includes(candidate.fact) && isTransposed(digits, candidate.fact.digits);
    return candidate.likeness >= most * Math.max(MISPRINTED, turned ? 0 : likeness * LIKER_THAN_PARTS);
  });
}
