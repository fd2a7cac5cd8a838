import type { Reading } from "../claims/reading.js";
import type { TitleClaim } from "../claims/title/titleClaim.js";
import type { Reference } from "../reference/reference.js";
import { SUPPORTED, type Verdict } from "./finding.js";
import type { CheckOptions } from "./options.js";

/** Holds a title of a draft against one reference. */
export function checkTitle(_claim: TitleClaim, _draft: Reading, _reference: Reference, _options: CheckOptions): Verdict {
  return SUPPORTED;
}
