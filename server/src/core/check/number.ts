import type { NumberClaim } from "../claims/number/numberClaim.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { unchecked, type Verdict } from "./finding.js";
import { decide } from "./number/decide.js";
import { matchOf } from "./number/match.js";
import { neighboursOf } from "./number/neighbours.js";
import type { Told } from "./number/rivals.js";

/** Holds a number of a draft against one reference: by what it counts first, by its value second. A fact that the draft tells rightly elsewhere is no candidate for what the claim was meant for. */
export function checkNumber(claim: NumberClaim, draft: Reading, reference: Reference, told: Told): Verdict {
  const match = matchOf(claim, draft, reference);
  if (match.amount === null && match.dating === null) return unchecked("What this stands for is left open.");
  const neighbours = neighboursOf(claim, draft).map((neighbour) => matchOf(neighbour, draft, reference));
  return decide(match, neighbours, draft, reference, told);
}
