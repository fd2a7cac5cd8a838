import type { Fact } from "../facts.js";
import type { Match } from "../match.js";
import type { Dated } from "./derivation.js";

/** The least that a date must have to do with a claim, beside another date. */
export const DATED = 0.12;
/** How surely a date is about a claim's thing where the claim's own paragraph tells it. */
export const TOLD_BESIDE = 0.3;

/** The facts of which a claim's words speak from a least likeness on, and as likely as given those that its paragraph tells. */
export function datedFacts(
  { likeness, claim }: Match,
  neighbours: readonly Match[],
  least: number,
  toldBeside: number,
): readonly Dated[] {
  const facts = new Map<Fact, number>();
  const consider = (fact: Fact, own: number): void => {
    if (own >= least && own > (facts.get(fact) ?? 0)) facts.set(fact, own);
  };
  for (const { fact, likeness: own } of likeness.best) consider(fact, own / likeness.most);
  for (const neighbour of neighbours) {
    const [told] = neighbour.agreeing.keys();
    if (told !== undefined && neighbour.claim.block === claim.block) consider(told, toldBeside);
  }
  return Array.from(facts, ([fact, own]) => ({ fact, likeness: own }));
}
