import { namesNear, stemsAround, type Name } from "../../claims/number/frame/names.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";

/** A figure with the names round it. */
interface Owned {
  readonly claim: NumberClaim;
  readonly names: readonly Name[];
  readonly reading: Reading;
}

/**
 * Whether the draft gives a figure to someone whom the source does not name with it, where the source names someone else.
 * `isKnown` tells whether the source has a name's word at all: of a stranger it says nothing.
 */
export function hasOtherOwner(
  claim: NumberClaim,
  draft: Reading,
  fact: NumberClaim,
  source: Reading,
  isKnown: (stem: string) => boolean,
): boolean {
  if (claim.category === "date" || claim.category === "time") return false;
  const ours = ownedBy(claim, draft, isKnown);
  const theirs = ownedBy(fact, source, isKnown);
  if (ours.names.length === 0 || theirs.names.length === 0) return false;
  if (!isPersonal(claim) && ours.names.some((our) => theirs.names.some((their) => share(our, their)))) return false;
  return isPersonal(claim) ? isOtherPerson(ours, theirs) : isOtherName(ours, theirs);
}

function ownedBy(claim: NumberClaim, reading: Reading, isKnown: (stem: string) => boolean): Owned {
  const names = namesNear(claim, reading.prose, reading.people).filter(({ keys }) => keys.some(isKnown));
  return { claim, names, reading };
}

/** An age set after a name; `a 47-year-old sister` is the age of whoever the noun means. */
const isPersonal = ({ category, text }: NumberClaim): boolean => category === "age" && !text.includes("old");

function isOtherPerson(ours: Owned, theirs: Owned): boolean {
  const [our, their] = [nearestPerson(ours), nearestPerson(theirs)];
  return our !== undefined && their !== undefined && !share(our, their);
}

/** Neither text speaks of the other's owner anywhere near the figure. */
function isOtherName(ours: Owned, theirs: Owned): boolean {
  const [aroundFact, aroundClaim] = [
    stemsAround(theirs.claim, theirs.reading.prose),
    stemsAround(ours.claim, ours.reading.prose),
  ];
  return (
    !ours.names.some(({ keys }) => keys.some((key) => aroundFact.has(key))) &&
    !theirs.names.some(({ keys }) => keys.some((key) => aroundClaim.has(key)))
  );
}

function nearestPerson({ names, claim }: Owned): Name | undefined {
  const away = ({ start }: Name): number => Math.abs(start - claim.local.start);
  return names
    .filter(({ person }) => person)
    .reduce<Name | undefined>((best, name) => (best === undefined || away(name) < away(best) ? name : best), undefined);
}

const share = (a: Name, b: Name): boolean => a.keys.some((key) => b.keys.includes(key));
