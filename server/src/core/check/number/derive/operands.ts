import { inOneSentence } from "../../../claims/claimBase.js";
import { sameFamily } from "../comparison.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { operandOf, type Operand } from "./derivation.js";

/** How many figures are tried, or of each kind where the source has not the claim's, and the least that each must have to do with the claim. */
const OPERANDS = 16;
const LEAST = 0.08;
/** What a figure lends to the others of its sentence. */
const SAME_BREATH = 0.6;
/** How surely a figure is about a claim's thing where the claim's own sentence tells it. */
export const TOLD_BESIDE = 0.4;
/** And where its paragraph tells a figure that is no small one. */
export const TOLD_NEARBY = 0.3;
const SMALL = 25;

/** Small figures are told of anything, but for ages. */
const isTelling = ({ printed, claim }: Fact): boolean => (printed?.low ?? 0) > SMALL || claim.category === "age";

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
    if (told === undefined || neighbour.claim.block !== match.claim.block) continue;
    if (inOneSentence(match.claim, neighbour.claim)) consider(told, TOLD_BESIDE);
    else if (match.agreeing.size === 0 && isTelling(told)) consider(told, TOLD_NEARBY);
  }
  const likest = [...operands.values()].sort((a, b) => b.likeness - a.likeness);
  if (match.agreeing.size > 0) return likest.slice(0, OPERANDS);
  // Ages differ by years.
  const isAlike = ({ amount }: Operand): boolean =>
    match.amount !== null &&
    (sameFamily(match.amount, amount) || (match.amount.family === "duration" && amount.family === "age"));
  const others = likest.filter((operand) => !isAlike(operand));
  return [...likest.filter(isAlike).slice(0, OPERANDS), ...others.slice(0, OPERANDS)];
}
