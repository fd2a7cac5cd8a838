import { CAST, MARGIN } from "./cues.js";
import { derivationOf, gives, hasCue, type Dated, type Derivation, type Question } from "./derivation.js";

/** By how much a vote or a match was won, and how many votes or points there were in all. */
export function* scores(question: Question): Generator<Derivation> {
  const { amount } = question;
  if (amount.family !== "count") return;
  const [margin, total] = [hasCue(MARGIN, question), hasCue(CAST, question)];
  if (!margin && !total) return;
  for (const { fact, likeness } of scoresFor(question)) {
    if (fact.amount?.family !== "score") continue;
    const operand = { fact, amount: fact.amount, likeness };
    const [low, high] = [Math.min(fact.amount.low, fact.amount.high), Math.max(fact.amount.low, fact.amount.high)];
    if (margin && gives(amount, high - low, [operand])) yield derivationOf(`${high} − ${low}`, [operand]);
    if (total && gives(amount, high + low, [operand])) yield derivationOf(`${high} + ${low}`, [operand]);
  }
}

/** A margin of votes is hardly that of a vote by chance. */
const BY_VALUE = 0.25;

/** The scores of which the claim's words speak, and for a figure of votes every other. */
function* scoresFor({ match: { claim, likeness }, facts }: Question): Generator<Dated> {
  for (const { fact, likeness: own } of likeness.best) yield { fact, likeness: own / likeness.most };
  if (claim.quantity.unit === "vote") for (const fact of facts.all) yield { fact, likeness: BY_VALUE };
}
