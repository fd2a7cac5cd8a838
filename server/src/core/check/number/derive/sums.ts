import { sameFamily } from "../comparison.js";
import { isRare } from "../firmness.js";
import { canBeCountedFor } from "../nouns.js";
import { SUM } from "./cues.js";
import {
  bySentence,
  chainOf,
  gives,
  hasCue,
  totalOf,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { twosOf } from "./twosOf.js";

/** A figure that is so small a share of a sum is none of its parts. */
const SLIGHT = 0.01;

/** Three or more figures added up: all of one sentence, or any three that give a rare figure. */
export function* sums(question: Question): Generator<Derivation> {
  const { match, amount } = question;
  const rare = isRare(amount);
  const cued = hasCue(SUM, question);
  if (!cued && !rare) return;
  const parts = question.operands.filter(
    (operand) => sameFamily(amount, operand.amount) && canBeCountedFor(match.frame, operand.fact.frame),
  );
  const least = amount.low * SLIGHT;
  for (const group of bySentence(parts.filter((part) => part.amount.low >= least)))
    if (group.length > 2 && gives(amount, totalOf(group), group)) yield chainOf(group, "+");
  if (cued && rare) yield* triples(question, parts);
}

function* triples({ amount }: Question, parts: readonly Operand[]): Generator<Derivation> {
  for (const [index, a] of parts.entries())
    for (const [b, c] of twosOf(parts.slice(index + 1))) {
      const group = [a, b, c];
      if (gives(amount, totalOf(group), group)) yield chainOf(group, "+");
    }
}
