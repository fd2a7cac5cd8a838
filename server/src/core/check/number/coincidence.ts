import type { Frame } from "../../claims/number/frame/frame.js";
import { firmnessOf } from "./firmness.js";
import { canBeCountedFor, speaksOf } from "./likeness.js";
import { agrees, type Candidate, type Match } from "./match.js";

/** With less than this share of its words in common, a figure that counts something else is another one; a rare figure needs less. */
const LITTLE = 0.16;
const HARDLY_ANY = 0.05;
/** From here on, figures hardly meet by chance. */
const RARE = 1000;

/** Whether a count is in the source by mere chance: for things that the claim does not speak of, in another connection. */
export function isCoincidence(match: Match): boolean {
  const { claim, frame, likeness, candidates, printed } = match;
  if (claim.category !== "count") return false;
  const firmness = firmnessOf(match);
  if (firmness === "loose") return false;
  const isRare = firmness !== "plain" || (printed?.low ?? 0) >= RARE;
  const least = (isRare ? HARDLY_ANY : LITTLE) * likeness.most;
  return candidates.filter(agrees).every((candidate) => candidate.likeness < least && countsAnother(candidate, frame));
}

const countsAnother = ({ fact }: Candidate, frame: Frame): boolean =>
  fact.frame.head !== null && !canBeCountedFor(frame, fact.frame) && !speaksOf(frame, fact.frame);
