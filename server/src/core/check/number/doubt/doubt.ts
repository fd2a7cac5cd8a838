import { inOneSentence } from "../../../claims/claimBase.js";
import { areOneInTwoUnits, isOfOtherZone } from "../claimText.js";
import type { Fact } from "../facts.js";
import type { Match } from "../match.js";
import { sameThing } from "../nouns.js";
import type { Contest } from "./contest.js";
import { indicationsOf } from "./indications.js";
import { sentenceIndicationsOf } from "./inSentence.js";
import { ACROSS_SENTENCES, IN_SENTENCE, isLikely, WITHOUT_CLAUSES } from "./weights.js";

/** A rival with less in common with a claim than this is worth no thought. */
const LEAST = 2.8;
const LEAST_IN_SENTENCE = 2;
/** Or, where a label has few words, than this share of the most that could speak for one. */
const LEAST_SHARE = 0.35;

/** Whether a figure was rather told for a rival fact than for the one that has it. */
export function isDoubtful(contest: Contest): boolean {
  if (!isContested(contest)) return false;
  if (!isInSentence(contest)) return isPlain(contest) || isLikely(indicationsOf(contest), ACROSS_SENTENCES);
  const indications = sentenceIndicationsOf(contest);
  // Of the few words of a figure that leaves out its verb, one is enough.
  if (isElided(contest) && indications.clauseOfOwn > 0) return false;
  return isLikely(indications, haveClauses(contest) ? IN_SENTENCE : WITHOUT_CLAUSES);
}

/** Shares of the most that could speak for a fact, from which on it is the very thing, and down to which it is none of it. */
const VERY_THING = 0.9;
const NO_SUCH_THING = 0.25;

/** `four people were killed`, where the source has two people killed and four of seven districts. */
const isPlain = ({ match: { likeness, dating }, own, rival }: Contest): boolean =>
  dating === null && rival.likeness >= VERY_THING * likeness.most && own.likeness <= NO_SUCH_THING * likeness.most;

/** Whether two facts of one sentence have clauses that tell them apart: a date's hardly does, nor one that leaves out its verb. */
export const haveClauses = (contest: Contest): boolean => contest.match.dating === null && !isElided(contest);

/** `the state pays 55 percent and the county 18` */
const isElided = ({ own: { fact } }: Contest): boolean =>
  fact.claim.category !== "count" && fact.claim.category !== "age" && !/[^\d.,]/.test(fact.claim.text);

export const isInSentence = ({ own, rival }: Contest): boolean => inOneSentence(own.fact.claim, rival.fact.claim);

/** Whether a rival may be meant at all, so that what speaks for it is worth weighing. */
export function isContested(contest: Contest): boolean {
  const { match, own, rival, reference } = contest;
  const { prose } = reference.reading;
  if (areOneInTwoUnits(own.fact.claim, rival.fact.claim, prose) || isOfOtherZone(rival.fact.claim, prose)) return false;
  const least = Math.min(isInSentence(contest) ? LEAST_IN_SENTENCE : LEAST, match.likeness.most * LEAST_SHARE);
  return (
    match.firmness !== "loose" &&
    rival.likeness >= least &&
    !(isOfAnotherSize(match, rival.fact) && !isCountedForRival(contest)) &&
    !isOneRange(contest)
  );
}

/** Whether the claim counts what the rival counts, and not what the fact of the same sentence does: `86 tyres` of `1,940 tyres and 86 trolleys`. */
function isCountedForRival(contest: Contest): boolean {
  const [claim, own, rival] = [contest.match.frame, contest.own.fact.frame, contest.rival.fact.frame].map(
    ({ head }) => head,
  );
  if (claim == null || own == null || rival == null || !isInSentence(contest)) return false;
  return sameThing(claim, rival) && !sameThing(claim, own);
}

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
