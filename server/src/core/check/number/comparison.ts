import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { conceptOf } from "../../claims/number/frame/lexicon.js";
import { POINTS } from "../../claims/number/lexicon/contests.js";
import { agreementOf, isRoughly, printedAgreement, type Agreement } from "./agreement.js";
import { isOfAnyCurrency, type Amount, type Family } from "./amount.js";
import { isNearTime } from "./clock.js";
import { areComparable, isOfGrain, isCoveredBy } from "./dates.js";
import type { Figure } from "./figure.js";
import { isMisprint } from "./misprint.js";
import { wordSet } from "../../text/wordSet.js";
import { isUnitSlip } from "./unitSlip.js";

export interface Comparison {
  readonly agreement: Agreement;
  /** Whether both could be figures for one thing, so that a difference is a contradiction. */
  readonly comparable: boolean;
  /** Whether they differ in nothing but unit, scale or currency. */
  readonly slip: boolean;
  /** Whether they differ in a digit or two. */
  readonly misprint: boolean;
}

/** Holds a draft's figure against one of the source's by value alone. */
export function compare(ours: Figure, theirs: Figure): Comparison {
  const { agreement, comparable } = compareValues(ours, theirs);
  const differ = agreement === "other";
  return {
    agreement,
    comparable,
    slip: differ && isUnitSlip(ours, theirs),
    misprint: differ && isMisprint(ours, theirs),
  };
}

/** Whether two figures are of one family, so that it is worth while to compare them though their values are far apart. */
export function mayContradict(ours: Figure, theirs: Figure): boolean {
  if (ours.amount === null || theirs.amount === null)
    return ours.dating !== null && theirs.dating !== null && isOfGrain(ours.dating, theirs.dating);
  return sameFamily(ours.amount, theirs.amount) || theirs.amount.family === "score";
}

type Values = Omit<Comparison, "slip" | "misprint">;

function compareValues(ours: Figure, theirs: Figure): Values {
  if (ours.amount === null || theirs.amount === null) return compareDates(ours, theirs);
  if (ours.claim.category === "score" || theirs.claim.category === "score")
    return compareScores(ours.amount, theirs.amount);
  if (ours.amount.low < 0 !== theirs.amount.low < 0) return compareValues(unsigned(ours), unsigned(theirs));
  if (sameFamily(ours.amount, theirs.amount)) return compareAlike(ours.claim, ours.amount, theirs.claim, theirs.amount);
  if (areOneCurrency(ours.claim, theirs.claim))
    return compareAlike(ours.claim, { ...ours.amount, unit: theirs.amount.unit }, theirs.claim, theirs.amount);
  if (arePoints(ours, theirs) || arePoints(theirs, ours)) {
    return { agreement: printedAgreement(ours.amount, theirs.amount), comparable: true };
  }
  if (ours.claim.quantity.unit === "degree" && theirs.amount.family === "temperature")
    return { agreement: agreementOf(ours.printed as Amount, theirs.printed as Amount), comparable: false };
  const printed = printedAgreement(ours.printed as Amount, theirs.printed as Amount);
  if (isBare(ours) || isBare(theirs)) return { agreement: printed, comparable: false };
  // `less than an hour` denies no `first`.
  const isAlike = printed !== "turned" && areRelated(ours.claim, theirs.claim);
  // A hedge of the one says nothing of the other: `two adults` need no `about` for `about twice`.
  const isOne = isSingle(ours.amount) && isSingle(theirs.amount);
  return { agreement: isAlike ? (isOne && printed === "hedged" ? "same" : printed) : "other", comparable: false };
}

const isSingle = ({ low, high }: Amount): boolean => low === high;

const VAGUE =
  /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|teens|twenties|(?:thir|for|fif|six|seven|eigh|nine)ties)\b/i;

/** `dozens`, `hundreds`, an age in the `fifties`: a word that stands for a range. */
export const isVague = ({ quantity, text }: NumberClaim): boolean => quantity.value === null && VAGUE.test(text);

const vagueAgreement = (ours: Amount, theirs: Amount): Agreement =>
  theirs.low >= ours.low && theirs.high <= ours.high ? "same" : "other";

/** `-4.6%` in a table is `fell 4.6%` in prose: the frame tells the direction. */
function unsigned(figure: Figure): Figure {
  const positive = (amount: Amount | null): Amount | null =>
    amount === null ? null : { ...amount, low: Math.abs(amount.low), high: Math.abs(amount.high) };
  return { ...figure, amount: positive(figure.amount), printed: positive(figure.printed) };
}

/** Compares amounts of one family. */
function compareAlike(our: NumberClaim, ours: Amount, their: NumberClaim, theirs: Amount): Values {
  const agreement = isVague(our) ? vagueAgreement(ours, theirs) : agreementOf(ours, theirs);
  const comparable = agreement !== "other" || (!isVague(their) && canContradict(ours, theirs));
  return { agreement, comparable };
}

/** `96 million kroner` may be of any country's; `96 million Danish kroner` are of one. */
function areOneCurrency({ category, quantity, text }: NumberClaim, their: NumberClaim): boolean {
  if (category !== "money" || their.category !== "money" || quantity.unit === their.quantity.unit) return false;
  const [name, theirs] = [NAMED.exec(text), NAMED.exec(their.text)];
  if (name === null || theirs === null) return isCalled(quantity.unit, theirs) || isCalled(their.quantity.unit, name);
  return name[2] === theirs[2] && (name[1] === undefined || theirs[1] === undefined);
}

/** Whether a currency may be called by a name without a nation's: `DKr8m` by `8 million kroner`. */
const isCalled = (unit: string | null, name: RegExpExecArray | null): boolean =>
  name?.[1] === undefined && (CALLED.get(unit ?? "")?.has(name?.[2] ?? "") ?? false);

const CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["DKK", wordSet("krone kroner crown crowns")],
  ["NOK", wordSet("krone kroner crown crowns")],
  ["SEK", wordSet("krona kronor crown crowns")],
  ["CZK", wordSet("crown crowns")],
  ["CHF", wordSet("franc francs")],
]);

/** A currency's name at the end of an amount, and the nation before it. */
const NAMED =
  /(?:(?<!\p{L})(\p{Lu}\p{L}+) )?(krone|krona|kroner|kronor|crowns?|pesos?|francs?|rupees?|dinars?|shillings?)$/u;

/** Figures further apart than this are hardly of one thing. */
const FAR = 30;

/** A vague fact, or one that is the claim's told more roughly, contradicts nothing; nor does one of another magnitude. */
function canContradict(ours: Amount, theirs: Amount): boolean {
  if (theirs.low !== theirs.high && ours.low >= theirs.low && ours.high <= theirs.high) return false;
  const ratio = theirs.low === 0 || ours.low === 0 ? 1 : ours.low / theirs.low;
  return !isRoughly(ours, theirs) && ratio < FAR && ratio > 1 / FAR;
}

/** Cents without a country are of any currency that has them. */
export const sameFamily = (a: Amount, b: Amount): boolean =>
  a.family === b.family ||
  (isMoney(a.family) && isMoney(b.family) && (isOfAnyCurrency(a.unit) || isOfAnyCurrency(b.unit)));

export const isMoney = (family: Family): boolean => family.startsWith("money ");

/** A figure that names no unit, or half of one: a list, a table or an elision may have left it out. */
const isBare = ({ claim: { category, quantity } }: Figure): boolean =>
  (category === "count" && quantity.unit === null) || quantity.unit === "degree";

/** `a margin of three points` is of percentage points. */
const arePoints = ({ claim: a }: Figure, { claim: b }: Figure): boolean =>
  a.category === "count" && a.quantity.unit === "point" && b.category === "percentage point";

/** Whether one may be told as the other: `five years` as the fifth, not five players as the world No 5. */
const areRelated = (a: NumberClaim, b: NumberClaim): boolean =>
  RELATED.has(`${a.category} ${b.category}`) &&
  !(isRank(a) && b.quantity.unit !== null) &&
  !(isRank(b) && a.quantity.unit !== null);

const isRank = ({ category, text }: NumberClaim): boolean => category === "ordinal" && /^(?:no|number)\b/i.test(text);

const RELATED: ReadonlySet<string> = new Set([
  "age duration",
  "duration age",
  "ordinal count",
  "count ordinal",
  "ordinal duration",
  "duration ordinal",
  "multiple fraction",
  "fraction multiple",
  "multiple count",
  "count multiple",
]);

function compareDates(ours: Figure, theirs: Figure): Values {
  if (ours.dating === null || theirs.dating === null) return { agreement: "other", comparable: false };
  const comparable = areComparable(ours.dating, theirs.dating);
  if (isNearTime(ours, theirs)) return { agreement: "same", comparable };
  if (!isCoveredBy(ours.dating, theirs.dating))
    return { agreement: "other", comparable: comparable && !isCoveredBy(theirs.dating, ours.dating) };
  const sameHedge =
    ours.claim.category !== "time" || (ours.claim.bound === "exact") === (theirs.claim.bound === "exact");
  return { agreement: sameHedge ? "same" : "hedged", comparable };
}

/** Scores may be given the other way round, or one side at a time. */
function compareScores(ours: Amount, theirs: Amount): Values {
  const [our, their] = [sidesOf(ours), sidesOf(theirs)];
  if (our.length === 2 && their.length === 2) {
    const same = our.every((side) => their.includes(side)) && their.every((side) => our.includes(side));
    return { agreement: same ? "same" : "other", comparable: true };
  }
  const part = our.length === 1 && isScored(ours) ? their.includes(our[0] as number) : false;
  return {
    agreement: part ? "same" : "other",
    comparable: our.length === 1 && ours.family === "count" && ours.unit === null,
  };
}

/** `six match points` are no side of a 4-6, as six votes or six senators may be. */
const isScored = ({ family, unit }: Amount): boolean =>
  family !== "count" || unit === null || POINTS.has(unit) || conceptOf(unit).person;

const sidesOf = ({ low, high }: Amount): readonly number[] => (low === high ? [low] : [low, high]);
