import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { Prose } from "../../../text/prose.js";
import { sameFamily } from "../comparison.js";
import type { Facts } from "../facts.js";
import {
  bySentence,
  chainOf,
  gives,
  sentenceOf,
  totalOf,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { everyOperand } from "./everyOperand.js";

/** Smaller results come out of any figures by chance. */
const SMALL = 10;

/** What a sentence leaves to others of a whole that the source gives: 27 of 238, where 96, 71 and 44 are named and `the others` are not. */
export function* rests({ match, amount, facts, source }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0 || (match.printed?.low ?? 0) < SMALL) return;
  for (const group of restsIn(facts, source)) {
    const figures = group.filter((figure) => sameFamily(amount, figure.amount));
    if (figures.length === 0) continue;
    const sum = totalOf(figures);
    for (const whole of everyOperand(facts).all) {
      if (!sameFamily(amount, whole.amount)) continue;
      // The whole may stand in the sentence that takes it apart.
      const isAmong = figures.includes(whole);
      const parts = isAmong ? figures.filter((part) => part !== whole) : figures;
      const taken = isAmong ? sum - whole.amount.low : sum;
      if (parts.length === 0 || whole.amount.low <= taken) continue;
      if (gives(amount, whole.amount.low - taken, [whole, ...parts])) yield chainOf([whole, ...parts], "−");
    }
  }
}

const REST = /\bthe (?:rest|remainder|remaining|balance|others?|difference|shortfall)\b/;

/** The figures of each sentence that speaks of the rest, alone and with those of the sentence before it in its paragraph. */
const restsIn = memoizeByObject((facts: Facts, source: Prose): readonly (readonly Operand[])[] => {
  const sentences = bySentence(everyOperand(facts).all);
  return sentences.flatMap((group, index) => {
    const [first] = group as [Operand];
    if (!REST.test(sentenceOf(first, source))) return [];
    const before = sentences[index - 1];
    return before?.[0]?.fact.claim.block === first.fact.claim.block ? [group, [...before, ...group]] : [group];
  });
});
