import { sameFamily } from "../comparison.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { figureText, type Derivation } from "./derivation.js";

/** Two figures of one paragraph are hardly the ends of a range by chance. */
const SURE = 0.6;

/** A range whose ends the source tells apart, in one paragraph: `−21C to −14C`. */
export function* toldEnds({ amount }: Match, { all }: Facts): Generator<Derivation> {
  if (amount === null) return;
  const ends = all.filter((fact) => isOneFigure(fact) && fact.amount !== null && sameFamily(amount, fact.amount));
  for (const low of ends.filter((fact) => fact.amount?.low === amount.low))
    for (const high of ends.filter((fact) => fact.amount?.low === amount.high))
      if (low.claim.block === high.claim.block)
        yield { arithmetic: `${figureText(low)} to ${figureText(high)}`, facts: [low, high], likeness: SURE };
}

const isOneFigure = ({ amount }: Fact): boolean => amount?.low === amount?.high;
