import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { canBeCountedFor } from "../nouns.js";
import { inUnitsOf } from "./bareFigures.js";
import { placeOf, type Derivation, type Question } from "./derivation.js";
import { everyOperand, MANY } from "./everyOperand.js";
import type { Operation } from "./operations.js";
import { tryPair } from "./tryPair.js";

/** How many pairs of a source's figures may come near a figure before one gives it by chance. */
const BY_CHANCE = 0.25;

/** By how much two figures of one paragraph differ, where hardly any two would differ by so much by chance. */
export function paragraphDifferences(question: Question, operation: Operation): readonly Derivation[] {
  const { amount, match, facts } = question;
  if (match.agreeing.size > 0 || everyOperand(facts).all.length > MANY) return [];
  let near = 0;
  const found: Derivation[] = [];
  for (const operands of paragraphsFor(question)) {
    for (const a of operands)
      for (const b of operands) {
        if (a.fact === b.fact || !operation.fits(amount, a.amount, b.amount)) continue;
        const value = operation.apply(a.amount, b.amount);
        if (value === null || value < amount.low / 2 || value > amount.low * 2) continue;
        near++;
        if (!canBeCountedFor(a.fact.frame, b.fact.frame) || !canBeCountedFor(match.frame, a.fact.frame)) continue;
        const derivation = tryPair(question, operation, a, b);
        if (derivation !== null) found.push(derivation);
      }
  }
  const expected = (near * Math.max(amount.precision, placeOf(amount) * 2)) / (amount.low * Math.log(4));
  return expected < BY_CHANCE ? found : [];
}

/** The figures of each paragraph, in the claim's unit as well: the same for every operation. */
const paragraphsFor = memoizeByObject(({ amount, match, facts }: Question) =>
  everyOperand(facts).paragraphs.map((paragraph) => inUnitsOf(match.claim, amount, paragraph)),
);
