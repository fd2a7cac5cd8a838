import type { Prose } from "../../text/prose.js";
import type { NumberClaim } from "./numberClaim.js";

/** Reads every figure of a text. Relative dates resolve against `date` (ISO 8601 day), where there is one. */
export function readNumbers(_prose: Prose, _date: string | null): readonly NumberClaim[] {
  return [];
}
