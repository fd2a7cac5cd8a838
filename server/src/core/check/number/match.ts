import { frameOf, type Frame } from "../../claims/number/frame/frame.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import { asTheSourceReads } from "./asSource/forms.js";
import { compare, mayContradict, type Comparison } from "./comparison.js";
import { asDayOrHour } from "./asSource/dayOrHour.js";
import { figureOf, type Figure } from "./figure.js";
import { factsOf, type Fact, type Facts } from "./facts.js";
import { withGapFilled } from "./asSource/gaps.js";
import { likenesses, type Likely, type Likenesses } from "./likeness.js";
import { asMonthEnd } from "./asSource/monthEnd.js";
import { canBeCountedFor } from "./nouns.js";

/** A figure of a draft beside the figures of the source that it can be held against. */
export interface Match extends Figure {
  readonly frame: Frame;
  readonly likeness: Likenesses;
  /** The likest first. */
  readonly candidates: readonly Candidate[];
  /** The facts among them that agree, with how like they are. */
  readonly agreeing: ReadonlyMap<Fact, number>;
}

export interface Candidate extends Comparison {
  readonly fact: Fact;
  readonly likeness: number;
}

const byDraft = new WeakMap<Reading, Map<Reference, Map<NumberClaim, Match>>>();

/** Finds a claim's candidates, once for each reference. */
export function matchOf(claim: NumberClaim, draft: Reading, reference: Reference): Match {
  const matches = matchesOf(draft, reference);
  let match = matches.get(claim);
  if (match === undefined) matches.set(claim, (match = findMatch(claim, draft, reference)));
  return match;
}

function matchesOf(draft: Reading, reference: Reference): Map<NumberClaim, Match> {
  let byReference = byDraft.get(draft);
  if (byReference === undefined) byDraft.set(draft, (byReference = new Map<Reference, Map<NumberClaim, Match>>()));
  let matches = byReference.get(reference);
  if (matches === undefined) byReference.set(reference, (matches = new Map<NumberClaim, Match>()));
  return matches;
}

function findMatch(read: NumberClaim, draft: Reading, reference: Reference): Match {
  const facts = factsOf(reference);
  const claim = completed(asTheSourceReads(read, facts.forms), draft, facts);
  const figure = figureOf(claim);
  const frame = frameOf(claim, draft);
  const near = facts.values.near(figure);
  const { likeness, others } = likenesses(frame, facts, near);
  const candidates: Candidate[] = [];
  const consider = ({ fact, likeness }: Likely): void => {
    const { agreement, comparable: alike, slip, misprint } = compare(figure, fact);
    const comparable = alike && canBeCountedFor(frame, fact.frame) && figure.additional === fact.additional;
    if (comparable || slip || misprint || agreement !== "other")
      candidates.push({ fact, agreement, comparable, slip, misprint, likeness });
  };
  others.forEach(consider);
  for (const likely of likeness.best)
    if (!near.has(likely.index) && mayContradict(figure, likely.fact)) consider(likely);
  const kept = likestOfEachSort(candidates.sort((a, b) => b.likeness - a.likeness));
  const agreeing = new Map<Fact, number>();
  for (const candidate of kept) if (agrees(candidate)) agreeing.set(candidate.fact, candidate.likeness);
  const { amount, printed, dating, digits, firmness, additional } = figure;
  // Named and not spread: this is done for every figure.
  return { claim, amount, printed, dating, digits, firmness, additional, frame, likeness, candidates: kept, agreeing };
}

/** So many candidates of a sort are kept: a source may have a figure a thousand times. */
const KEPT = 50;

/** The likest candidates of those that agree, of those that differ by a slip, and of those that differ otherwise. */
function likestOfEachSort(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= KEPT) return candidates;
  const counts = [0, 0, 0];
  return candidates.filter(({ agreement, slip, misprint }) => {
    const sort = agreement !== "other" ? 0 : slip || misprint ? 1 : 2;
    return (counts[sort] = (counts[sort] as number) + 1) <= KEPT;
  });
}

/** A figure of which the draft leaves out what its source tells. */
const completed = (claim: NumberClaim, draft: Reading, facts: Facts): NumberClaim =>
  [withGapFilled, asDayOrHour, asMonthEnd].reduce((read, complete) => complete(read, draft, facts), claim);

/** Whether a candidate's figure agrees with the claim's, if only but for a hedge. */
export const agrees = ({ agreement }: Candidate): boolean => agreement === "same" || agreement === "hedged";
