import { DIFFERENCE } from "./cues.js";
import { derivationOf, figureText, gives, hasCue, type Derivation, type Question } from "./derivation.js";

/** `80% more` for `1.8 times as much`. */
export function* multiples(question: Question): Generator<Derivation> {
  const { amount, operands } = question;
  if (amount.family !== "share" || !hasCue(DIFFERENCE, question)) return;
  for (const operand of operands)
    if (operand.amount.family === "multiple" && gives(amount, operand.amount.low - 1, [operand]))
      yield derivationOf(`${figureText(operand.fact)} − 1`, [operand]);
}
