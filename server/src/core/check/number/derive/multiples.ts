import { isRare } from "../firmness.js";
import { sameFamily } from "../comparison.js";
import { DIFFERENCE, EACH } from "./cues.js";
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

/** `80% more` for `1.8 times as much`; `3,241 in each arm` for 6,482 in two; half of what is `twice as much`. */
export function* multiples(question: Question): Generator<Derivation> {
  const { amount, operands } = question;
  const [more, halved] = [hasCue(DIFFERENCE, question), hasCue(EACH, question) && isRare(amount)];
  for (const operand of operands)
    if (more && amount.family === "share" && operand.amount.family === "multiple") {
      if (gives(amount, operand.amount.low - 1, [operand]))
        yield derivationOf(`${figureText(operand.fact)} − 1`, [operand]);
    } else if (operand.amount.family === "multiple") yield* timesAsMuch(question, operand);
    else if (halved && sameFamily(amount, operand.amount) && gives(amount, operand.amount.low / 2, [operand]))
      yield derivationOf(`${figureText(operand.fact)} / 2`, [operand]);
}

/** £36m where the source has £72m, `twice what was estimated`. */
function* timesAsMuch({ amount, operands }: Question, times: Operand): Generator<Derivation> {
  const { low: factor } = times.amount;
  if (factor <= 1) return;
  for (const operand of operands) {
    const isOfOneKind = standTogether(operand, times) && sameFamily(amount, operand.amount);
    if (isOfOneKind && gives(amount, operand.amount.low / factor, [operand, times]))
      yield derivationOf(`${figureText(operand.fact)} / ${factor}`, [operand, times]);
  }
}
