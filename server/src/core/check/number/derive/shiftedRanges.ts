import { sentenceKey } from "../../../claims/claimBase.js";
import { groupBy } from "../../../text/groupBy.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { isMoney, sameFamily } from "../comparison.js";
import type { Fact, Facts } from "../facts.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";

/** Two ranges whose ends lie equally far apart do so on purpose. */
const SURE = 0.7;

/** By how much a range was moved: the 25 million of `430 million to 450 million, from 405 million to 425 million`. */
export function* shiftedRanges({ amount, facts }: Question): Generator<Derivation> {
  for (const ranges of rangesBySentence(facts))
    for (const higher of ranges)
      for (const lower of ranges) {
        if (!sameFamily(higher.amount, lower.amount)) continue;
        // `up by 25 million`: of what the range is of.
        const isBare = amount.unit === null && isMoney(higher.amount.family);
        if (!isBare && !sameFamily(amount, higher.amount)) continue;
        const [low, high] = [higher.amount.low - lower.amount.low, higher.amount.high - lower.amount.high];
        if (gives(amount, low, [higher, lower]) && gives(amount, high, [higher, lower]))
          yield derivationOf(`${figureText(higher.fact)} − ${figureText(lower.fact)}`, [higher, lower]);
      }
}

/** The ranges of each sentence that has several. */
const rangesBySentence = memoizeByObject(({ all }: Facts): readonly (readonly Operand[])[] =>
  [...groupBy(all.flatMap(rangeOf), ({ fact: { claim } }) => sentenceKey(claim)).values()].filter(
    ({ length }) => length > 1,
  ),
);

const rangeOf = (fact: Fact): readonly Operand[] =>
  fact.amount === null || fact.amount.low === fact.amount.high ? [] : [{ fact, amount: fact.amount, likeness: SURE }];
