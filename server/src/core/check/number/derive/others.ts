import type { Fact } from "../facts.js";
import { derivationOf, figureText, gives, type Derivation, type Question } from "./derivation.js";

const OTHERS = /\b(?:others?|fellow|colleagues)\b/;

/** One of them and the rest: `46 others` of 47, and five where one is with `four other people`. */
export function* others({ match, amount, operands }: Question): Generator<Derivation> {
  if (amount.family !== "count" || match.agreeing.size > 0) return;
  const counts = operands.filter((operand) => operand.amount.family === "count");
  for (const operand of counts) {
    const figure = figureText(operand.fact);
    if (OTHERS.test(match.claim.text) && gives(amount, operand.amount.low - 1, [operand]))
      yield derivationOf(`${figure} − 1`, [operand]);
    if (isOthers(operand.fact) && gives(amount, operand.amount.low + 1, [operand]))
      yield derivationOf(`${figure} + 1`, [operand]);
  }
}

const isOthers = ({ claim: { text } }: Fact): boolean => OTHERS.test(text);
