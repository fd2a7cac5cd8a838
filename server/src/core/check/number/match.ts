import { frameOf, type Frame } from "../../claims/number/frame/frame.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import { asTheSourceReads } from "./ambiguous.js";
import { compare, mayContradict, type Comparison } from "./comparison.js";
import { figureOf, type Figure } from "./figure.js";
import { factsOf, type Fact } from "./facts.js";
import { likenesses, type Likenesses } from "./likeness.js";
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

const known = new WeakMap<NumberClaim, WeakMap<Reference, Match>>();

/** Finds a claim's candidates, once for each reference. */
export function matchOf(claim: NumberClaim, draft: Reading, reference: Reference): Match {
  let matches = known.get(claim);
  if (matches === undefined) known.set(claim, (matches = new WeakMap()));
  let match = matches.get(reference);
  if (match === undefined) matches.set(reference, (match = findMatch(claim, draft, reference)));
  return match;
}

function findMatch(read: NumberClaim, draft: Reading, reference: Reference): Match {
  const facts = factsOf(reference);
  const claim = asTheSourceReads(read, facts.claims);
  const figure = figureOf(claim);
  const frame = frameOf(claim, draft);
  const likeness = likenesses(frame, facts);
  const candidates: Candidate[] = [];
  const consider = (index: number): void => {
    const fact = facts.all[index] as Fact;
    const comparison = compare(figure, fact);
    const comparable =
      comparison.comparable && canBeCountedFor(frame, fact.frame) && figure.additional === fact.additional;
    if (comparable || comparison.slip || comparison.misprint || comparison.agreement !== "other")
      candidates.push({ fact, ...comparison, comparable, likeness: likeness.of(index) });
  };
  const near = facts.values.near(figure);
  near.forEach(consider);
  for (const index of likeness.best)
    if (!near.has(index) && mayContradict(figure, facts.all[index] as Fact)) consider(index);
  candidates.sort((a, b) => b.likeness - a.likeness);
  const agreeing = new Map(candidates.filter(agrees).map((candidate) => [candidate.fact, candidate.likeness]));
  return { ...figure, frame, likeness, candidates, agreeing };
}

/** Whether a candidate's figure agrees with the claim's, if only but for a hedge. */
export const agrees = ({ agreement }: Candidate): boolean => agreement === "same" || agreement === "hedged";
