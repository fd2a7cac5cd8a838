import { namesNear, stemsAround, type Name } from "../../claims/number/frame/names.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";

/**
 * Whether the draft gives a figure to someone whom the source does not name anywhere near it, where the source names
 * someone else. `isKnown` tells whether the source has a name's word at all: of a stranger it says nothing.
 */
export function hasOtherOwner(
  claim: NumberClaim,
  draft: Reading,
  fact: NumberClaim,
  source: Reading,
  isKnown: (stem: string) => boolean,
): boolean {
  if (claim.category === "date" || claim.category === "time") return false;
  const ours = ownersOf(claim, draft).filter(({ keys }) => keys.some(isKnown));
  if (ours.length === 0) return false;
  const theirs = ownersOf(fact, source);
  if (theirs.length === 0) return false;
  const [aroundFact, aroundClaim] = [stemsAround(fact, source.prose), stemsAround(claim, draft.prose)];
  const isAge = claim.category === "age" && fact.category === "age";
  if (isAge) return !shareKey(nearest(ours, claim), nearest(theirs, fact));
  return (
    !ours.some(({ keys }) => keys.some((key) => aroundFact.has(key))) &&
    !theirs.some(({ keys }) => keys.some((key) => aroundClaim.has(key)))
  );
}

/** An age is a person's. */
const ownersOf = (claim: NumberClaim, { prose, people }: Reading): readonly Name[] =>
  namesNear(claim, prose, people).filter(({ person }) => person || claim.category !== "age");

function nearest(names: readonly Name[], { local }: NumberClaim): Name {
  return names.reduce((best, name) => (Math.abs(name.start - local.start) < Math.abs(best.start - local.start) ? name : best));
}

const shareKey = (a: Name, b: Name): boolean => a.keys.some((key) => b.keys.includes(key));
