import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import { isNamed, ownedBy, type Owned } from "./owned.js";
import { sentenceKeys } from "./sharedWords.js";

/**
 * Whether two sentences tell one figure of two people, neither of whom the other speaks of: `for it she recorded 118 interviews` of
 * Finch, and in the source Rahmani did.
 */
export function haveOtherActors(claim: NumberClaim, draft: Reading, fact: NumberClaim, source: Reading): boolean {
  if (claim.category === "score" || draft.people.mentionsIn(claim.block).length === 0) return false;
  const [ours, theirs] = [ownedBy(claim, draft), ownedBy(fact, source)];
  return (
    isOfPerson(ours) && isOfPerson(theirs) && !isSpokenOf(ours, theirs, source) && !isSpokenOf(theirs, ours, draft)
  );
}

/** Whether somebody stands before a figure, and somebody or something is there by name. */
const isOfPerson = (figure: Owned): boolean =>
  figure.names.some(({ person, start }) => person && start < figure.claim.local.start) && isNamed(figure);

/** Whether another figure's sentence has a word of one's names, or means their bearers. */
function isSpokenOf({ names }: Owned, other: Owned, { prose }: Reading): boolean {
  const words = sentenceKeys(other.claim, prose);
  const isThere = (key: string): boolean => words.has(key) || other.names.some(({ keys }) => keys.includes(key));
  return names.some(({ keys }) => keys.some(isThere));
}
