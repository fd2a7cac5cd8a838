import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { sentenceKey, type Operand } from "./derivation.js";

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
    const { amount } = fact;
    if (amount === null || amount.low !== amount.high || own < LEAST) return;
    if (own > (operands.get(fact)?.likeness ?? 0)) operands.set(fact, { fact, amount, likeness: own });
  };
  const { likeness } = match;
  for (const index of likeness.best) {
    const own = likeness.of(index) / likeness.most;
    consider(facts.all[index] as Fact, own);
    for (const sibling of siblingsOf(index, facts.all)) consider(sibling, own * SAME_BREATH);
  }
  for (const neighbour of neighbours) {
    const [told] = neighbour.agreeing.keys();
    if (told !== undefined && inOneSentence(match, neighbour)) consider(told, TOLD_BESIDE);
  }
  return [...operands.values()].sort((a, b) => b.likeness - a.likeness).slice(0, OPERANDS);
}

/** The other figures of a fact's sentence: they stand next to it. */
function* siblingsOf(index: number, all: readonly Fact[]): Generator<Fact> {
  const key = sentenceKey(all[index] as Fact);
  for (const step of [-1, 1])
    for (let at = index + step; ; at += step) {
      const sibling = all[at];
      if (sibling === undefined || sentenceKey(sibling) !== key) break;
      yield sibling;
    }
}

const inOneSentence = ({ claim: a }: Match, { claim: b }: Match): boolean =>
  a.block === b.block && a.sentence.start === b.sentence.start;
