import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import { amountOf, type Amount } from "../amount.js";
import { isMoney } from "../comparison.js";
import { withUnitOf } from "../elidedUnits.js";
import type { Match } from "../match.js";
import { standTogether, type Operand } from "./derivation.js";

/** How surely a figure is about a claim's thing that lends it its unit. */
const LENDS = 0.2;

/** What a bare figure of a draft amounts to in the units of the source's figures about its thing: `1,860 of them` are hectares, and `another fifty thousand` are pounds. */
export function amountsInUnits({ claim, frame }: Match, operands: readonly Operand[]): readonly Amount[] {
  if (!isBare(claim) || frame.head !== null) return [];
  const amounts = new Map<string, Amount>();
  for (const { fact, amount, likeness } of operands) {
    const own = likeness >= LENDS && isMeasured(amount) ? amountOf(withUnitOf(claim, fact.claim)) : null;
    if (own !== null && !amounts.has(own.family)) amounts.set(own.family, own);
  }
  return [...amounts.values()];
}

/** The source's figures, and the bare ones among them in a claim's unit as well where another of their sentence has it, or their column may: `55 minutes by ferry, and eight by the bridge`. */
export function inUnitsOf(claim: NumberClaim, amount: Amount, operands: readonly Operand[]): readonly Operand[] {
  if (!isMeasured(amount)) return operands;
  const isElided = (operand: Operand): boolean =>
    operand.fact.terse ||
    operands.some((other) => other.amount.family === amount.family && standTogether(operand, other));
  return operands.flatMap((operand) => {
    const { fact } = operand;
    const own =
      isBare(fact.claim) && fact.frame.head === null && isElided(operand)
        ? amountOf(withUnitOf(fact.claim, claim))
        : null;
    return own === null ? [operand] : [operand, { ...operand, amount: own }];
  });
}

const isBare = ({ category, quantity }: NumberClaim): boolean => category === "count" && quantity.unit === null;

const MEASURED: ReadonlySet<string> = new Set(["duration", "length", "mass", "volume", "area"]);
const isMeasured = ({ family }: Amount): boolean => isMoney(family) || MEASURED.has(family);
