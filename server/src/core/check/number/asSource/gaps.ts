import { inOneSentence } from "../../../claims/claimBase.js";
import { SCALE_LETTERS, SCALES } from "../../../claims/number/lexicon/numberWords.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import { isAmong } from "../amount.js";
import { asTheSourceReads } from "./forms.js";
import type { Facts } from "../facts.js";
import { neighboursOf } from "../neighbours.js";

/**
 * A bare figure with the unit and scale of one before it in its sentence, where the source has just that figure and not the
 * bare one: the 730 of `615 million kroner, later 730`.
 */
export function withGapFilled(claim: NumberClaim, draft: Reading, { amounts, forms }: Facts): NumberClaim {
  const { category, quantity } = claim;
  if (category !== "count" || quantity.unit !== null || quantity.value === null) return claim;
  if (quantity.value <= 1 || isAmong(amounts, claim)) return claim;
  for (const before of neighboursOf(claim, draft).toReversed()) {
    if (before.local.end > claim.local.start || !inOneSentence(before, claim)) continue;
    const found = readingsBy(asTheSourceReads(before, forms), claim, quantity.value).find((reading) =>
      isAmong(amounts, reading),
    );
    if (found !== undefined) return found;
  }
  return claim;
}

const LENDING: ReadonlySet<NumberClaim["category"]> = new Set(["money", "measure", "duration"]);

/** A claim with the scale of a figure before it, and with its unit as well. */
function readingsBy(before: NumberClaim, claim: NumberClaim, value: number): readonly NumberClaim[] {
  const scale = scaleOf(before.text);
  const quantity = { ...claim.quantity, value: value * scale };
  const scaled = { ...claim, quantity, precision: claim.precision * scale };
  if (!LENDING.has(before.category)) return [scaled];
  return [{ ...scaled, category: before.category, quantity: { ...quantity, unit: before.quantity.unit } }, scaled];
}

/** `615 million`, `£260m`: by how much a figure's digits are multiplied. */
function scaleOf(text: string): number {
  const word = /\d[ \u00a0-]?(\p{L}+)/u.exec(text)?.[1] ?? "";
  return SCALES.get(word) ?? SCALE_LETTERS.get(word) ?? 1;
}
