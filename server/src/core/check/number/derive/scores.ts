import { CAST, MARGIN } from "./cues.js";
import { derivationOf, gives, hasCue, type Derivation, type Question } from "./derivation.js";

/** By how much a vote or a match was won, and how many votes or points there were in all. */
export function* scores(question: Question): Generator<Derivation> {
  const { amount, match } = question;
  if (amount.family !== "count") return;
  const [margin, total] = [hasCue(MARGIN, question), hasCue(CAST, question)];
  if (!margin && !total) return;
  const { likeness } = match;
  for (const { fact, likeness: own } of likeness.best) {
    if (fact.amount?.family !== "score") continue;
    const operand = { fact, amount: fact.amount, likeness: own / likeness.most };
    const [low, high] = [Math.min(fact.amount.low, fact.amount.high), Math.max(fact.amount.low, fact.amount.high)];
    if (margin && gives(amount, high - low, [operand])) yield derivationOf(`${high} − ${low}`, [operand]);
    if (total && gives(amount, high + low, [operand])) yield derivationOf(`${high} + ${low}`, [operand]);
  }
}
