import { sameFamily } from "../comparison.js";
import { FORMERLY } from "./cues.js";
import { derivationOf, figureText, gives, hasCue, type Derivation, type Question } from "./derivation.js";

/** What a figure was before a change that the source tells: `154km as first drawn`, of a course of 143km shortened by 11km. */
export function* changes(question: Question): Generator<Derivation> {
  const { amount, operands } = question;
  if (!hasCue(FORMERLY, question)) return;
  for (const change of operands) {
    if (change.fact.frame.role !== "change") continue;
    for (const now of operands) {
      if (now === change || !sameFamily(amount, now.amount) || !sameFamily(now.amount, change.amount)) continue;
      const [a, b] = [figureText(now.fact), figureText(change.fact)];
      if (gives(amount, now.amount.low + change.amount.low, [now, change]))
        yield derivationOf(`${a} + ${b}`, [now, change]);
      if (gives(amount, now.amount.low - change.amount.low, [now, change]))
        yield derivationOf(`${a} − ${b}`, [now, change]);
    }
  }
}
