import type { Match } from "../match.js";
import { hasWord } from "../nouns.js";
import { areOfOtherTimes } from "../times.js";
import { COMPLEMENT } from "./cues.js";
import {
  derivationOf,
  figureText,
  gives,
  hasCue,
  standTogether,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { everyOperand } from "./everyOperand.js";
import { twosOf } from "./twosOf.js";

/** What is left of the whole, where the source gives one part, or two in one sentence. */
export function* complements(question: Question): Generator<Derivation> {
  const { amount, match, facts, operands } = question;
  if (amount.family !== "share") return;
  const isRest = (part: Operand): boolean => gives(amount, 1 - part.amount.low, [part]);
  const cued = hasCue(COMPLEMENT, question) ? operands.filter((part) => isShare(part) && isRest(part)) : [];
  // Hardly a share is another's rest by chance: where the source has not the claim's, no word for it is needed.
  const byValue = match.agreeing.size === 0 ? everyOperand(facts).shares.filter(isRest) : [];
  const isTold = (part: Operand): boolean => isOfOneWhole(match, part) && !hasRival(match, part);
  for (const part of [...cued, ...byValue.filter(isTold)])
    yield derivationOf(`100% − ${figureText(part.fact)}`, [part]);
  // 41% is no rest of 18% and 41%.
  for (const [a, b] of twosOf(operands.filter((part) => isShare(part) && !match.agreeing.has(part.fact))))
    if (
      standTogether(a, b) &&
      !areOfOtherTimes(a.fact.frame, b.fact.frame) &&
      gives(amount, 1 - a.amount.low - b.amount.low, [a, b])
    )
      yield derivationOf(`100% − ${figureText(a.fact)} − ${figureText(b.fact)}`, [a, b]);
}

/** A share that is so like the claim's, as a share of the most that could speak for it, is rather what is told wrongly. */
const VERY_LIKE = 0.55;

const hasRival = ({ candidates, likeness: { most } }: Match, { fact }: Operand): boolean =>
  candidates.some(
    (candidate) => candidate.comparable && candidate.fact !== fact && candidate.likeness > VERY_LIKE * most,
  );

/** Whether a share may be the rest of another: many shares come near to a fraction, which must be of the same things. */
const isOfOneWhole = ({ claim: { category }, frame }: Match, { fact }: Operand): boolean =>
  category !== "fraction" || frame.terms.some(({ concept }) => hasWord(fact.frame, concept));

const isShare = ({ amount }: Operand): boolean => amount.family === "share";
