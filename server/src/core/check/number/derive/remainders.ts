import { sameFamily } from "../comparison.js";
import { COMPLEMENT } from "./cues.js";
import {
  chainOf,
  gives,
  hasCue,
  sentenceOf,
  standTogether,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { twosOf } from "./twosOf.js";

/** The rest of a whole, where the source gives one part and speaks of the rest; or what is left when the two parts that its sentence gives are taken away. */
export function* remainders(question: Question): Generator<Derivation> {
  const operands = question.operands.filter(({ amount }) => sameFamily(question.amount, amount));
  const parted = operands.filter((part) => speaksOfRest(part, question));
  for (const whole of operands)
    for (const part of parted)
      if (
        part.amount.low < whole.amount.low &&
        gives(question.amount, whole.amount.low - part.amount.low, [whole, part])
      )
        yield chainOf([whole, part], "−");
  if (!hasCue(COMPLEMENT, question)) return;
  for (const whole of operands) {
    const parts = operands.filter((part) => isPartOf(part, whole));
    for (const [a, b] of twosOf(parts))
      if (gives(question.amount, whole.amount.low - a.amount.low - b.amount.low, [whole, a, b]))
        yield chainOf([whole, a, b], "−");
  }
}

const REST = /\bthe (?:rest|remainder|remaining|balance)\b/;

const speaksOfRest = (part: Operand, { source }: Question): boolean => REST.test(sentenceOf(part, source));

const isPartOf = (part: Operand, whole: Operand): boolean =>
  standTogether(part, whole) && part.amount.low < whole.amount.low;
