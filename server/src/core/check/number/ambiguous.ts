import type { NumberClaim } from "../../claims/number/numberClaim.js";

/** An `m` may be the metre's or the million's, a colon a clock's or a stopwatch's. */
const METRES_OR_MILLIONS = /^\d+(?:\.\d+)?m$/;
const CLOCK_OR_STOPWATCH = /^\d{1,3}:\d\d$/;

/** Figures of one thing are of one order of magnitude. */
const NEAR = 2;

/** A figure that can be read in two ways, read as the source's figures are; any other as it is. */
export function asTheSourceReads(claim: NumberClaim, source: readonly NumberClaim[]): NumberClaim {
  const text = textOf(claim);
  if (METRES_OR_MILLIONS.test(text)) return claim.category === "count" ? inMetres(claim, source) : claim;
  if (!CLOCK_OR_STOPWATCH.test(text)) return claim;
  const alike = source.filter((other) => textOf(other) === text);
  const [other] = alike;
  if (other === undefined || alike.some(({ category }) => category === claim.category)) return claim;
  const { category, quantity, precision, statedDate } = other;
  return { ...claim, category, quantity: { ...quantity, hedge: claim.quantity.hedge }, precision, statedDate };
}

const textOf = ({ text, local, figure }: NumberClaim): string =>
  text.slice(Math.max(0, figure.start - local.start), figure.end - local.start);

/** Metres, where the source has metres of about as many and counts nothing of about as many millions. */
function inMetres(claim: NumberClaim, source: readonly NumberClaim[]): NumberClaim {
  const { value, unit } = claim.quantity;
  if (value === null || unit !== null) return claim;
  const metres = value / 1e6;
  if (!source.some((other) => other.quantity.unit === "metre" && isNear(other, metres))) return claim;
  const isMillions = (other: NumberClaim): boolean =>
    other.category === "count" && !METRES_OR_MILLIONS.test(textOf(other)) && isNear(other, value);
  if (source.some(isMillions)) return claim;
  const quantity = { ...claim.quantity, value: metres, unit: "metre" };
  return { ...claim, category: "measure", quantity, precision: claim.precision / 1e6 };
}

const isNear = ({ quantity: { value } }: NumberClaim, other: number): boolean =>
  value !== null && value <= other * NEAR && value >= other / NEAR;
