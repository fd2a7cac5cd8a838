import { namesNear, stemsAround, type Name } from "../../claims/number/frame/names.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";

/** A figure with the names round it. */
interface Owned {
  readonly claim: NumberClaim;
  readonly names: readonly Name[];
  /** Stems of every word from the sentence before to the sentence after. */
  stems(): ReadonlySet<string>;
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
  const ours = known(ownedBy(claim, draft), isKnown);
  const theirs = known(ownedBy(fact, source), isKnown);
  if (ours.names.length === 0 || theirs.names.length === 0) return false;
  if (!isPersonal(claim) && ours.names.some((our) => theirs.names.some((their) => share(our, their)))) return false;
  return isPersonal(claim) ? isOtherPerson(ours, theirs) : isOtherName(ours, theirs);
}

const owned = new WeakMap<NumberClaim, Owned>();

function ownedBy(claim: NumberClaim, { prose, people }: Reading): Owned {
  let figure = owned.get(claim);
  if (figure === undefined) {
    let stems: ReadonlySet<string> | undefined;
    figure = { claim, names: namesNear(claim, prose, people), stems: () => (stems ??= stemsAround(claim, prose)) };
    owned.set(claim, figure);
  }
  return figure;
}

const known = (figure: Owned, isKnown: (stem: string) => boolean): Owned => ({
  ...figure,
  names: figure.names.filter(({ keys }) => keys.some(isKnown)),
});

/** An age set after a name; `a 47-year-old sister` is the age of whoever the noun means. */
const isPersonal = ({ category, text }: NumberClaim): boolean => category === "age" && !text.includes("old");

/** An age that stands right after a name is that person's; any other may be of whoever the sentence names. */
function isOtherPerson(ours: Owned, theirs: Owned): boolean {
  const [our, their] = [nearestPerson(ours), nearestPerson(theirs)];
  if (our === undefined || their === undefined || our.standIn) return false;
  const owners = ours.claim.local.start - our.end <= ", ".length ? [our] : ours.names;
  return !owners.some((owner) => share(owner, their));
}

/** Neither text speaks of the other's owner anywhere near the figure, and the source names its owner. */
function isOtherName(ours: Owned, theirs: Owned): boolean {
  return (
    isNamed(ours) &&
    isNamed(theirs) &&
    !isSpokenOf(ours.names, theirs.stems()) &&
    !isSpokenOf(theirs.names, ours.stems())
  );
}

const isNamed = ({ names }: Owned): boolean => names.some(({ standIn }) => !standIn);

const isSpokenOf = (names: readonly Name[], stems: ReadonlySet<string>): boolean =>
  names.some(({ keys }) => keys.some((key) => stems.has(key)));

/** Whoever stands last before an age, or else first after it. */
function nearestPerson({ names, claim }: Owned): Name | undefined {
  const persons = names.filter(({ person }) => person);
  return persons.findLast(({ start }) => start < claim.local.start) ?? persons[0];
}

const share = (a: Name, b: Name): boolean => a.keys.some((key) => b.keys.includes(key));
