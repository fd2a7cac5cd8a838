import { inOneSentence } from "../../../claims/claimBase.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { operandOf, type Operand } from "./derivation.js";

/** How many figures are tried, and the least that each must have to do with the claim. */
const OPERANDS = 16;
const LEAST = 0.08;
/** What a figure lends to the others of its sentence. */
const SAME_BREATH = 0.6;
/** How surely a figure is about a claim's thing where the claim's own sentence tells it. */
const TOLD_BESIDE = 0.4;

/** The figures of the source that may have gone into a claim's, the likest first. */
export function operandsFor(match: Match, neighbours: readonly Match[], facts: Facts): readonly Operand[] {
  const operands = new Map<Fact, Operand>();
  const consider = (fact: Fact, own: number): void => {
    const operand = own < LEAST ? null : operandOf(fact, own);
    if (operand !== null && own > (operands.get(fact)?.likeness ?? 0)) operands.set(fact, operand);
  };
  const { most, best } = match.likeness;
  for (const { index, fact, likeness } of best) {
    const own = likeness / most;
    consider(fact, own);
    for (const sibling of facts.siblings[index] ?? []) consider(sibling, own * SAME_BREATH);
  }
  for (const neighbour of neighbours) {
    const [told] = neighbour.agreeing.keys();
    if (told !== undefined && inOneSentence(match.claim, neighbour.claim)) consider(told, TOLD_BESIDE);
  }
  return [...operands.values()].sort((a, b) => b.likeness - a.likeness).slice(0, OPERANDS);
}
