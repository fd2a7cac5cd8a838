import type { NumberClaim } from "../../claims/number/numberClaim.js";

/** Categories whose unit is often said once for two figures. */
const SHARED: ReadonlySet<NumberClaim["category"]> = new Set(["money", "percent", "measure", "duration"]);

/** Figures of one kind are of one order of magnitude or the next. */
const FAR = 30;

/**
 * Gives a bare figure the unit of the one before it in its sentence: `to 8.4 million euros last year from 7.5 million`. Only a
 * figure of its like is taken so, given to the same scale.
 */
export function withUnits(claims: readonly NumberClaim[]): readonly NumberClaim[] {
  let before: NumberClaim | null = null;
  return claims.map((claim) => {
    if (claim.category === "date" || claim.category === "time") return claim;
    const whole: NumberClaim = before !== null && sharesUnit(claim, before) ? withUnitOf(claim, before) : claim;
    before = whole;
    return whole;
  });
}

function sharesUnit({ category, quantity, block, sentence, precision }: NumberClaim, before: NumberClaim): boolean {
  if (category !== "count" || quantity.unit !== null || !SHARED.has(before.category)) return false;
  if (before.block !== block || before.sentence.start !== sentence.start) return false;
  const [value, other] = [quantity.value ?? quantity.low, before.quantity.value ?? before.quantity.low];
  if (value === null || other === null || value <= 0 || other <= 0) return false;
  const ratio = value / other;
  return ratio < FAR && ratio > 1 / FAR && (value >= 1000 || precision < 1);
}

const withUnitOf = (claim: NumberClaim, { category, quantity }: NumberClaim): NumberClaim => ({
  ...claim,
  category,
  quantity: { ...claim.quantity, unit: quantity.unit },
});
