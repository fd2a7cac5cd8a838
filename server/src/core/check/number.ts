import type { NumberClaim } from "../claims/number/numberClaim.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { SUPPORTED, type Verdict } from "./finding.js";
import { decide } from "./number/decide.js";
import { matchOf } from "./number/match.js";
import { neighboursOf } from "./number/neighbours.js";
import type { CheckOptions } from "./options.js";

/** Holds a number of a draft against one reference: by what it counts first, by its value second. */
export function checkNumber(claim: NumberClaim, draft: Reading, reference: Reference, _options: CheckOptions): Verdict {
  const match = matchOf(claim, draft, reference);
  if (match.amount === null && match.dating === null) return SUPPORTED;
  const neighbours = neighboursOf(claim, draft).map((neighbour) => matchOf(neighbour, draft, reference));
  return decide(match, neighbours, draft, reference);
}
