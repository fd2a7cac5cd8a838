import type { Reading } from "../claims/reading.js";
import type { QuoteClaim } from "../claims/quote/quoteClaim.js";
import type { Reference } from "../reference/reference.js";
import { SUPPORTED, type Verdict } from "./finding.js";
import type { CheckOptions } from "./options.js";

/** Holds a quote of a draft against one reference. */
export function checkQuote(_claim: QuoteClaim, _draft: Reading, _reference: Reference, _options: CheckOptions): Verdict {
  return SUPPORTED;
}
