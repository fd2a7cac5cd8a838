import { inOneSentence } from "../../claims/claimBase.js";
import type { Name } from "../../claims/number/frame/names.js";
import type { Category, NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import { isNamed, ownedBy, type Owned } from "./owned.js";

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
  if (UNOWNED.has(claim.category)) return false;
  const [ours, theirs] = [ownedBy(claim, draft), ownedBy(fact, source)].map((figure) =>
    known(isPersonal(claim) ? figure : withoutTellers(figure), isKnown),
  ) as [Owned, Owned];
  if (ours.names.length === 0 || theirs.names.length === 0) return false;
  if (!isPersonal(claim) && ours.names.some((our) => theirs.names.some((their) => share(our, their)))) return false;
  return isPersonal(claim) ? isOtherPerson(ours, theirs) : isOtherName(ours, theirs);
}

const known = ({ claim, names, text, stems }: Owned, isKnown: (stem: string) => boolean): Owned => ({
  claim,
  names: names.filter(({ keys }) => keys.some(isKnown)),
  text,
  stems,
});

const TELLS = /^(?:,[^,]{0,60})?,? (?:said|says|told [^.]{1,30}|added|adds|warned|warns|argued|argues) that\b/;

/** Who tells a figure is not thereby whose it is: `Hallam said that the event had lost £1.3m`. */
const withoutTellers = (figure: Owned): Owned => ({
  ...figure,
  names: figure.names.filter(({ end }) => !TELLS.test(figure.text.slice(end, end + 110))),
});

/** An age set after a name; `a 47-year-old sister` is the age of whoever the noun means. */
const isPersonal = ({ category, text }: NumberClaim): boolean => category === "age" && !text.includes("old");

/** An age that stands right after a name is that person's; any other may be of whoever the sentence names. */
function isOtherPerson(ours: Owned, theirs: Owned): boolean {
  const [our, their] = [nearestPerson(ours), nearestPerson(theirs)];
  if (our === undefined || their === undefined || our.standIn || isOfSomeone(ours, our)) return false;
  const owners = ours.claim.local.start - our.end <= ", ".length ? [our] : ours.names;
  // Whom the source names may not be plain to be a person there.
  const theirOwners = [their, ...theirs.names.filter(({ person }) => !person)];
  return !owners.some((owner) => theirOwners.some((name) => share(owner, name)));
}

/** `Venkat tells of a gentleman aged 91`: somebody without a name stands between a name and the age. */
const isOfSomeone = ({ claim, text }: Owned, { end }: Name): boolean =>
  /\p{L} (?:an?|one|another) [^,.;]{2,40}$/u.test(text.slice(end, claim.local.start));

/** A claim of the draft, and the facts of one sentence of the source that it may be: the one with its figure, and a rival. */
export interface Rivalry {
  readonly claim: NumberClaim;
  readonly draft: Reading;
  readonly fact: NumberClaim;
  readonly rival: NumberClaim;
  readonly source: Reading;
}

/** Ages have owners of their own, dates have none. */
const UNSWAPPED: ReadonlySet<Category> = new Set<Category>(["age", "date", "time"]);
const UNOWNED: ReadonlySet<Category> = new Set<Category>(["date", "time"]);

/**
 * Whether two facts of one sentence belong to two names and a claim gives the one's figure to the other: `Beck spent $38m,
 * Quintero $21m`, and in the draft Quintero spends $38m.
 */
export function isSwapped(rivalry: Rivalry): boolean {
  if (UNSWAPPED.has(rivalry.fact.category) || !inOneSentence(rivalry.fact, rivalry.rival)) return false;
  const [our, their, rivals] = owners(rivalry, nameBefore);
  if (our === undefined || their === undefined || rivals === undefined) return false;
  return share(our, rivals) && !share(our, their) && !share(their, rivals);
}

/** Whether a claim and its fact have one and the same person before them, and the rival another. */
export function isOwn(rivalry: Rivalry): boolean {
  const { claim, fact, rival } = rivalry;
  // An age is somebody's, wherever another's is told.
  if (UNOWNED.has(claim.category) || (claim.category !== "age" && !inOneSentence(fact, rival))) return false;
  const [our, their, rivals] = owners(rivalry, claim.category === "age" ? personBefore : nameBefore);
  if (our === undefined || their === undefined || rivals === undefined) return false;
  return share(our, their) && !share(our, rivals);
}

type Owner = Name | undefined;

function owners(
  { claim, draft, fact, rival, source }: Rivalry,
  ownerOf: (figure: Owned) => Owner,
): readonly [Owner, Owner, Owner] {
  return [ownerOf(ownedBy(claim, draft)), ownerOf(ownedBy(fact, source)), ownerOf(ownedBy(rival, source))];
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

const isSpokenOf = (names: readonly Name[], stems: ReadonlySet<string>): boolean =>
  names.some(({ keys }) => keys.some((key) => stems.has(key)));

/** Whoever or whatever a figure is said to be for, or else is named last before it, in its part of the sentence. */
const nameBefore = ({ names, claim, text }: Owned): Name | undefined =>
  names.find(({ start }) => FOR.test(text.slice(claim.local.end, start))) ??
  names.findLast(({ start, end }) => start < claim.local.start && !text.slice(end, claim.local.start).includes(";"));

const FOR = /^ for $/;

/** `94-year-old Morag Sinclair` */
const YEAR_OLD = /-old$/;
const OLD_NAME = /^ $/;

const personBefore = (figure: Owned): Name | undefined =>
  (YEAR_OLD.test(figure.claim.text)
    ? figure.names.find(
        ({ start, person }) => person && OLD_NAME.test(figure.text.slice(figure.claim.local.end, start)),
      )
    : undefined) ?? nameBefore({ ...figure, names: figure.names.filter(({ person }) => person) });

/** Whoever stands last before an age, or else first after it. */
const nearestPerson = (figure: Owned): Name | undefined =>
  personBefore(figure) ?? figure.names.find(({ person }) => person);

/** Whether two names may be of one bearer: `Wolny` and `Marek Wolny`, not `Krzysztof Wolny` and `Marek Wolny`. */
const share = (a: Name, b: Name): boolean => a.keys.some((key) => b.keys.includes(key)) && !areNamesakes(a, b);

const areNamesakes = (a: Name, b: Name): boolean =>
  a.person &&
  b.person &&
  a.keys.length > 1 &&
  b.keys.length > 1 &&
  a.keys.at(-1) === b.keys.at(-1) &&
  !a.keys.slice(0, -1).some((key) => b.keys.includes(key)) &&
  initial(a) !== initial(b);

const initial = ({ keys }: Name): string | undefined => keys[0]?.charAt(0);
