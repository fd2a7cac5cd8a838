import { namesNear, type Name } from "../../claims/number/frame/names.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import { sentenceKeys } from "./doubt/sharedWords.js";

/**
 * Whether two sentences tell one figure of two people, neither of whom the other speaks of: `for it she recorded 118 interviews` of
 * Finch, and in the source Rahmani did.
 */
export function haveOtherActors(claim: NumberClaim, draft: Reading, fact: NumberClaim, source: Reading): boolean {
  if (claim.category === "score" || draft.people.mentionsIn(claim.block).length === 0) return false;
  const [ours, theirs] = [namesNear(claim, draft.prose, draft.people), namesNear(fact, source.prose, source.people)];
  return (
    isOfPerson(ours, claim) &&
    isOfPerson(theirs, fact) &&
    !areSpokenOf(ours, fact, source) &&
    !areSpokenOf(theirs, claim, draft)
  );
}

/** Whether somebody stands before a figure, and somebody or something is there by name. */
const isOfPerson = (names: readonly Name[], { local }: NumberClaim): boolean =>
  names.some(({ person, start }) => person && start < local.start) && names.some(({ standIn }) => !standIn);

const areSpokenOf = (names: readonly Name[], claim: NumberClaim, { prose, people }: Reading): boolean => {
  const words = sentenceKeys(claim, prose);
  const theirs = namesNear(claim, prose, people);
  return names.some(({ keys }) =>
    keys.some((key) => words.has(key) || theirs.some((their) => their.keys.includes(key))),
  );
};
