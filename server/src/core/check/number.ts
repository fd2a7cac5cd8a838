import type { Reading } from "../claims/reading.js";
import type { NumberClaim } from "../claims/number/numberClaim.js";
import type { Reference } from "../reference/reference.js";
import { SUPPORTED, type Verdict } from "./finding.js";
import type { CheckOptions } from "./options.js";

/** Holds a number of a draft against one reference. */
export function checkNumber(_claim: NumberClaim, _draft: Reading, _reference: Reference, _options: CheckOptions): Verdict {
  return SUPPORTED;
}
