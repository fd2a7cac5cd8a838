import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Prose } from "../../../text/prose.js";
import { isConversion } from "../claimText.js";

/** The unit of a source's temperatures outside brackets, where there is one: then its bare degrees are of that too. */
export function degreeOf(source: readonly NumberClaim[], prose: Prose): string | null {
  const temperatures = source.filter(({ quantity: { unit } }) => unit !== null && TEMPERATURES.has(unit));
  const units = new Set(
    temperatures.filter((claim) => !isConversion(claim, prose)).map(({ quantity }) => quantity.unit),
  );
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

const TEMPERATURES: ReadonlySet<string> = new Set(["degree Celsius", "degree Fahrenheit"]);

export const asDegrees = (claim: NumberClaim, degree: string | null): NumberClaim =>
  degree !== null && claim.quantity.unit === "degree"
    ? { ...claim, quantity: { ...claim.quantity, unit: degree } }
    : claim;
