import { GROUP, type Frame } from "../../../claims/number/frame/frame.js";
import type { Amount } from "../amount.js";
import { isRare } from "../firmness.js";
import { canBeCountedFor, hasWord } from "../nouns.js";
import { DIFFERENCE, FALL, RISE } from "./cues.js";
import { hasCue, type Operand, type Question } from "./derivation.js";
import { TOLD_BESIDE, TOLD_NEARBY } from "./operands.js";
import { isPoints, type Operation } from "./operations.js";

/** Counts this small come out of any two by chance: those that give them must stand together. */
export const SMALL = 25;
/** From here on, a figure may be of a noun that its text leaves out. */
export const LARGE = 1000;
/** From here on, a difference of a figure that the draft tells beside it is hardly one by chance. */
const FEW = 10;
/** What share of a figure must be added or taken away of figures that stand apart, and of a hedged one. */
const SLIGHT = 0.01;
const ROUGHLY = 0.05;
/** How surely each of two unlike figures is about the claim's thing that stand apart. */
const PLAIN = 0.25;

/** Whether two figures may be reckoned with for a claim: of one kind, of one size, and not by mere chance. */
export function goTogether(
  question: Question,
  value: number,
  { mixes, cue }: Operation,
  a: Operand,
  b: Operand,
): boolean {
  const { amount } = question;
  const { frame } = question.match;
  const counted = amount.family === "count" && !isPoints(amount);
  const small = counted && !mixes && printed(a) < SMALL;
  const large = Math.min(printed(a), printed(b)) >= LARGE;
  // Unlike things are added up, or parts of each other, where the claim names both.
  const named = cue !== DIFFERENCE && [a, b].every(({ fact }) => isNamedIn(frame, fact.frame));
  if (!mixes && !named) {
    const may = (one: Frame, other: Frame): boolean =>
      canBeCountedFor(one, other) || (large && (one.head === null || other.head === null));
    const isTold = frame.head === null && amount.low >= FEW && Math.max(a.likeness, b.likeness) >= TOLD_BESIDE;
    if (!may(a.fact.frame, b.fact.frame) || (counted && !isTold && !may(frame, a.fact.frame))) return false;
  }
  const least = Math.min(a.amount.low, b.amount.low);
  if (!mixes && amount.family === a.amount.family && least < leastTelling(amount, a, b)) return false;
  if (least <= 1 && a.amount.family === "count" && b.amount.family === "count") return false;
  const isChange = amount.family === "share" && cue === DIFFERENCE;
  if (isChange && !isOfThatWay(question, a, b)) return false;
  // Round changes come out of any two figures.
  const together =
    (mixes && !((isJust(amount, value) || isPer(frame, b)) && Math.min(a.likeness, b.likeness) >= PLAIN)) ||
    small ||
    (isChange && Math.min(a.likeness, b.likeness) < TOLD_NEARBY);
  return !together || a.fact.claim.block === b.fact.claim.block;
}

/** Whether something went from one figure to another in the way that the text says: what is down by a fifth did not grow by it. */
const isOfThatWay = (question: Question, { amount: to }: Operand, { amount: from }: Operand): boolean =>
  hasCue(RISE, question) === hasCue(FALL, question) || hasCue(RISE, question) === to.low > from.low;

/** The least that is worth adding or taking away for a figure: `about 3,900` is no 4,000 less 96. */
function leastTelling({ low, precision, side, family }: Amount, a: Operand, b: Operand): number {
  // Races are won by hundredths.
  const mayBeSlight = family === "duration" || a.fact.claim.block === b.fact.claim.block;
  const share = side !== "exact" ? ROUGHLY : mayBeSlight ? 0 : SLIGHT;
  return Math.max(low * share, precision / 2);
}

/** Whether a figure of three digits or more is a value to its last digit: what is worked out of unlike things hardly is by chance. */
const isJust = (amount: Amount, value: number): boolean =>
  isRare(amount) && Math.abs(value - amount.low) <= amount.precision / 2 + amount.low * 1e-6;

/** Whether a frame has the noun that a figure counts, by which another may have been divided: `€200,000 a home`. */
const isPer = (frame: Frame, { fact }: Operand): boolean => fact.frame.head !== null && hasWord(frame, fact.frame.head);

/** Whether a frame has a word of the noun group that another's figure counts. */
const isNamedIn = (frame: Frame, counted: Frame): boolean =>
  counted.terms.some(({ concept, weight }) => weight >= GROUP && hasWord(frame, concept));

const printed = ({ fact }: Operand): number => fact.printed?.low ?? 0;
