import type { Frame } from "../../claims/number/frame/frame.js";
import { compare, type Comparison, type Figure } from "./comparison.js";
import type { Fact, Facts } from "./facts.js";
import { likenesses } from "./likeness.js";

/** A fact that a claim can be held against. */
export interface Candidate extends Comparison {
  readonly fact: Fact;
  /** From 0 to a little over 1: how surely it is about the same thing. */
  readonly likeness: number;
}

/** A claim made ready to be checked. */
export interface Subject extends Figure {
  readonly frame: Frame;
}

/** Every fact that a claim can be held against, the likest first. */
export function candidatesFor(subject: Subject, facts: Facts, likeness = likenesses(subject.frame, facts)): readonly Candidate[] {
  return facts.all
    .map((fact, index): Candidate => ({ fact, ...compare(subject, fact), likeness: likeness.get(index) ?? 0 }))
    .filter(({ agreement, comparable }) => comparable || agreement !== "other")
    .sort((a, b) => b.likeness - a.likeness);
}
