import { sameFamily } from "../comparison.js";
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
import { twosOf } from "./twosOf.js";

/** What is left of a whole when the two parts that its sentence gives are taken away. */
export function* remainders(question: Question): Generator<Derivation> {
  if (!hasCue(COMPLEMENT, question)) return;
  const operands = question.operands.filter(({ amount }) => sameFamily(question.amount, amount));
  for (const whole of operands) {
    const parts = operands.filter((part) => isPartOf(part, whole));
    for (const [a, b] of twosOf(parts))
      if (gives(question.amount, whole.amount.low - a.amount.low - b.amount.low, [whole, a, b]))
        yield derivationOf([whole, a, b].map(({ fact }) => figureText(fact)).join(" − "), [whole, a, b]);
  }
}

const isPartOf = (part: Operand, whole: Operand): boolean =>
  standTogether(part, whole) && part.amount.low < whole.amount.low;
