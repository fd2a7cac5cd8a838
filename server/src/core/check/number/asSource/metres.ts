import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import { firstIndex } from "../../../text/firstIndex.js";
import { amountOf } from "../amount.js";
import { textOf, textWithUnit } from "../claimText.js";

/** An `m` may be the metre's or the million's. */
const METRES_OR_MILLIONS = /^\d+(?:\.\d+)?m$/;

/** Figures of one thing are of one order of magnitude. */
const NEAR = 2;

/** A source's values, ascending: in metres as written, of all lengths in metres, counted and paid. */
export interface MetreForms {
  readonly metres: readonly number[];
  readonly lengths: readonly number[];
  readonly counts: readonly number[];
  readonly sums: readonly number[];
}

export function metreForms(source: readonly NumberClaim[]): MetreForms {
  const valuesOf = (claims: readonly NumberClaim[]): readonly number[] =>
    claims.flatMap(({ quantity: { value } }) => value ?? []).sort((a, b) => a - b);
  return {
    metres: valuesOf(source.filter(({ quantity }) => quantity.unit === "metre")),
    lengths: source
      .flatMap((claim) => amountOf(claim) ?? [])
      .flatMap(({ family, low }) => (family === "length" ? low : []))
      .sort((a, b) => a - b),
    counts: valuesOf(source.filter((claim) => claim.category === "count" && !METRES_OR_MILLIONS.test(textOf(claim)))),
    sums: valuesOf(source.filter(({ category }) => category === "money")),
  };
}

/** `96m` in metres or in millions, as the source has about as many of the one or the other. */
export function asMetresOrMillions(claim: NumberClaim, forms: MetreForms): NumberClaim {
  const { category, quantity } = claim;
  if (category === "count" && quantity.unit === null)
    return METRES_OR_MILLIONS.test(textOf(claim)) ? inMetres(claim, forms) : claim;
  return quantity.unit === "metre" && METRES_OR_MILLIONS.test(textWithUnit(claim)) ? inMillions(claim, forms) : claim;
}

/** Metres, where the source has metres of about as many and counts nothing of about as many millions. */
function inMetres(claim: NumberClaim, { metres, counts }: MetreForms): NumberClaim {
  const { value } = claim.quantity;
  if (value === null) return claim;
  const inMetres = value / 1e6;
  if (!hasNear(metres, inMetres) || hasNear(counts, value)) return claim;
  const quantity = { ...claim.quantity, value: inMetres, unit: "metre" };
  return { ...claim, category: "measure", quantity, precision: claim.precision / 1e6 };
}

/** Millions, where the source counts or pays about as many and has no metres of the kind. */
function inMillions(claim: NumberClaim, { lengths, counts, sums }: MetreForms): NumberClaim {
  const { value } = claim.quantity;
  if (value === null || hasNear(lengths, value)) return claim;
  const millions = value * 1e6;
  if (!hasNear(counts, millions) && !hasNear(sums, millions)) return claim;
  const quantity = { ...claim.quantity, value: millions, unit: null };
  return { ...claim, category: "count", quantity, precision: claim.precision * 1e6 };
}

/** Whether one of ascending values is near another. */
function hasNear(values: readonly number[], value: number): boolean {
  const at = firstIndex(values.length, (index) => (values[index] as number) >= value / NEAR);
  return (values[at] ?? Infinity) <= value * NEAR;
}
