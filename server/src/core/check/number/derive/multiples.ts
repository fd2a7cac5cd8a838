import { isRare } from "../firmness.js";
import { sameFamily } from "../comparison.js";
import { DIFFERENCE, EACH } from "./cues.js";
import { derivationOf, figureText, gives, hasCue, type Derivation, type Question } from "./derivation.js";

/** `80% more` for `1.8 times as much`; `3,241 in each arm` for 6,482 in two. */
export function* multiples(question: Question): Generator<Derivation> {
  const { amount, operands } = question;
  const [more, halved] = [hasCue(DIFFERENCE, question), hasCue(EACH, question) && isRare(amount)];
  for (const operand of operands)
    if (more && amount.family === "share" && operand.amount.family === "multiple") {
      if (gives(amount, operand.amount.low - 1, [operand]))
        yield derivationOf(`${figureText(operand.fact)} − 1`, [operand]);
    } else if (halved && sameFamily(amount, operand.amount) && gives(amount, operand.amount.low / 2, [operand]))
      yield derivationOf(`${figureText(operand.fact)} / 2`, [operand]);
}
