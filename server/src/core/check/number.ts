import { frameOf } from "../claims/number/frame/frame.js";
import type { NumberClaim } from "../claims/number/numberClaim.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import type { Verdict } from "./finding.js";
import { candidatesFor } from "./number/candidates.js";
import { figureOf } from "./number/comparison.js";
import { decide } from "./number/decide.js";
import { factsOf } from "./number/facts.js";
import type { CheckOptions } from "./options.js";

/** Holds a number of a draft against one reference: by what it counts first, by its value second. */
export function checkNumber(claim: NumberClaim, draft: Reading, reference: Reference, _options: CheckOptions): Verdict {
  const facts = factsOf(reference);
  const subject = { ...figureOf(claim), frame: frameOf(claim, draft) };
  return decide(subject, candidatesFor(subject, facts), reference);
}
