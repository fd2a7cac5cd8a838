import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Prose } from "../../../text/prose.js";
import { asClock, clockForms, type ClockForms } from "./clocks.js";
import { asCurrency, currencyForms, type CurrencyForms } from "./currencies.js";
import { asDegrees, degreeOf } from "./degrees.js";
import { asMetresOrMillions, metreForms, type MetreForms } from "./metres.js";

/** What a source has of the figures that could be read in two ways. */
export interface SourceForms {
  readonly clocks: ClockForms;
  readonly currencies: CurrencyForms;
  readonly degree: string | null;
  readonly metres: MetreForms;
}

export const formsOf = (source: readonly NumberClaim[], prose: Prose): SourceForms => ({
  clocks: clockForms(source),
  currencies: currencyForms(source, prose),
  degree: degreeOf(source, prose),
  metres: metreForms(source),
});

/** A figure that can be read in two ways, read as the source's figures are; any other as it is. */
export function asTheSourceReads(claim: NumberClaim, { clocks, currencies, degree, metres }: SourceForms): NumberClaim {
  switch (claim.category) {
    case "money":
      return asCurrency(claim, currencies);
    case "measure":
      return asMetresOrMillions(asDegrees(claim, degree), metres);
    case "count":
      return claim.quantity.unit === null
        ? asClock(asMetresOrMillions(claim, metres), clocks)
        : asCurrency(claim, currencies);
    case "time":
    case "duration":
      return asClock(claim, clocks);
    default:
      return claim;
  }
}
