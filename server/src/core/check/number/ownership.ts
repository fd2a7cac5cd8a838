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

/** An age that stands right after a name is that person's; any other may be of whoever the sentence names. */
function isOtherPerson(ours: Owned, theirs: Owned): boolean {
  const [our, their] = [nearestPerson(ours), nearestPerson(theirs)];
  if (our === undefined || their === undefined) return false;
  const owners = ours.claim.local.start - our.end <= ", ".length ? [our] : ours.names;
  return !owners.some((owner) => share(owner, their));
}

/** Neither text speaks of the other's owner anywhere near the figure, and the source names its owner. */
function isOtherName(ours: Owned, theirs: Owned): boolean {
  const [aroundFact, aroundClaim] = [
    stemsAround(theirs.claim, theirs.reading.prose),
    stemsAround(ours.claim, ours.reading.prose),
  ];
  return (
    theirs.names.some(({ standIn }) => !standIn) &&
    !ours.names.some(({ keys }) => keys.some((key) => aroundFact.has(key))) &&
    !theirs.names.some(({ keys }) => keys.some((key) => aroundClaim.has(key)))
  );
}

/** Whoever stands last before an age, or else first after it. */
function nearestPerson({ names, claim }: Owned): Name | undefined {
  const persons = names.filter(({ person }) => person);
  return persons.findLast(({ start }) => start < claim.local.start) ?? persons[0];
}

const share = (a: Name, b: Name): boolean => a.keys.some((key) => b.keys.includes(key));
