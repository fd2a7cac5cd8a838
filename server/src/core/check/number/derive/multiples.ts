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
    else if (amount.family === "multiple" && operand.fact.claim.category === "fraction")
      yield* inverse(question, operand);
    else if (halved && sameFamily(amount, operand.amount) && gives(amount, operand.amount.low / 2, [operand]))
      yield derivationOf(`${figureText(operand.fact)} / 2`, [operand]);
}

/** Four times as much is normal where a quarter of the norm fell. */
function* inverse({ amount }: Question, part: Operand): Generator<Derivation> {
  if (gives(amount, 1 / part.amount.low, [part])) yield derivationOf(`1 / ${figureText(part.fact)}`, [part]);
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
