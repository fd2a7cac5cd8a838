import { firstIndex } from "../../../text/firstIndex.js";
import type { Amount } from "../amount.js";
import { isRare, significantDigits } from "../firmness.js";
import { DIFFERENCE, SHARE } from "./cues.js";
import { hasCue, placeOf, type Derivation, type Operand, type Question } from "./derivation.js";
import { everyOperand, MANY } from "./everyOperand.js";
import { LARGE, SMALL } from "./goTogether.js";
import { TOLD_BESIDE, TOLD_NEARBY } from "./operands.js";
import { isPoints, OPERATIONS, type Operation, type Range } from "./operations.js";
import { paragraphDifferences } from "./paragraphDifferences.js";
import { pairsAmong, tryPair } from "./tryPair.js";

/** Without a word for it, only what stands together and is plainly about the thing is added or taken away. */
const WORDLESS = 0.45;

/** Two figures that give the claim's. Gathered, as loops within loops are slow in a generator. */
export function pairs(question: Question): readonly Derivation[] {
  const isLabel = question.block.kind !== "paragraph";
  const telling = isTelling(question);
  const found: Derivation[] = [];
  for (const operation of OPERATIONS) {
    const cued = hasCue(operation.cue, question) || isSaidByUnit(operation, question);
    if (cued || (isLabel && !operation.mixes))
      for (const derivation of pairsAmong(question.operands, question, operation))
        if (cued || derivation.likeness >= WORDLESS) found.push(derivation);
    if (cued && operation.cue === DIFFERENCE && !operation.mixes)
      found.push(...fromToldBeside(question, operation), ...paragraphDifferences(question, operation));
    if ((telling || (cued && isOfTwoDigits(question))) && !operation.mixes)
      found.push(...standingTogether(question, operation));
  }
  return found;
}

/** `three in four` and `a quarter` say by themselves that they are shares, points that they are a difference. */
const isSaidByUnit = ({ cue }: Operation, { match: { claim } }: Question): boolean =>
  (cue === SHARE && claim.category === "fraction") || (cue === DIFFERENCE && claim.category === "percentage point");

/** By how much a figure that the draft tells beside the claim's differs from any of the source. */
function fromToldBeside(question: Question, operation: Operation): readonly Derivation[] {
  const { amount, operands, facts } = question;
  // A count of two digits is the difference of others too often.
  if (significantDigits(amount) < (amount.family === "count" ? 3 : 2)) return [];
  const { all } = everyOperand(facts);
  if (all.length > MANY) return [];
  return operands
    .filter(({ likeness }) => likeness >= (amount.low >= LARGE ? TOLD_NEARBY : TOLD_BESIDE))
    .flatMap((told) =>
      all.flatMap((other) =>
        [tryPair(question, operation, told, other), tryPair(question, operation, other, told)].filter(
          (derivation) => derivation !== null,
        ),
      ),
    );
}

/** Figures that stand together in the source and give a rare figure are what it was worked out from. */
function standingTogether(question: Question, operation: Operation): readonly Derivation[] {
  const { all } = everyOperand(question.facts);
  if (isUnique(question) && all.length <= MANY) return pairsByValue(question, operation);
  return sentencesFor(question).flatMap((operands) => pairsAmong(operands, question, operation));
}

function sentencesFor({ facts, match, amount }: Question): readonly (readonly Operand[])[] {
  const { all, sentences, sentenceOf, shareBlocks } = everyOperand(facts);
  // What two shares of one paragraph differ by is hardly told in points by chance.
  if (isPoints(amount)) return shareBlocks;
  if (all.length <= VERY_MANY) return sentences;
  return [...new Set(match.likeness.best.map(({ fact }) => sentenceOf.get(fact) ?? []))];
}

/** Every two of the source's figures that give the claim's: for each, the others are looked up that its result asks for. */
function pairsByValue(question: Question, operation: Operation): readonly Derivation[] {
  const { all, byValue } = everyOperand(question.facts);
  const valueAt = (at: number): number => (all[byValue[at] as number] as Operand).amount.low;
  const result = rangeOf(question.amount);
  const found: Derivation[] = [];
  for (const a of all) {
    // What goes with none of its own kind goes with none: here only like things are reckoned with.
    if (!operation.fits(question.amount, a.amount, a.amount)) continue;
    const { low, high } = operation.second(a.amount.low, result);
    const from = firstIndex(byValue.length, (at) => valueAt(at) >= low);
    const to = firstIndex(byValue.length, (at) => valueAt(at) > high);
    for (const index of byValue.slice(from, to).sort((one, other) => one - other)) {
      const derivation = tryPair(question, operation, a, all[index] as Operand);
      if (derivation !== null) found.push(derivation);
    }
  }
  return found;
}

/** Where a result lies that is an exact figure, with something over. */
function rangeOf(claim: Amount): Range {
  const { low } = claim;
  const margin = placeOf(claim) + Math.abs(low) * 2e-6;
  return { low: low - margin, high: low + margin };
}

/** Three digits, or decimals of a percentage. */
const isTelling = ({ match: { claim }, amount }: Question): boolean =>
  isRare(amount) || (isPoints(amount) && claim.precision < 1);

/** Where a word tells of a difference or a sum, two of one sentence hardly give two digits by chance. */
const isOfTwoDigits = ({ amount, match: { frame } }: Question): boolean => {
  if (isPoints(amount)) return true;
  if (significantDigits(amount) !== 2 || amount.family === "share") return false;
  return amount.family !== "count" || amount.low >= LARGE || (frame.head !== null && amount.low >= SMALL);
};

/** From so many digits on, no two figures give another by chance. */
const UNIQUE = 4;
/** Among more than these, only the sentences are tried that are likest the claim's. */
const VERY_MANY = 2000;
const isUnique = ({ match: { claim }, amount }: Question): boolean =>
  claim.bound === "exact" && significantDigits(amount) >= UNIQUE;
