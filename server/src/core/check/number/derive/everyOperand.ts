import type { Fact } from "../facts.js";
import { bySentence, operandOf, type Operand } from "./derivation.js";

/** A source's figures as operands for a figure that is told by its value alone, whatever the words round them. */
export interface EveryOperand {
  readonly all: readonly Operand[];
  /** Those that stand together. */
  readonly sentences: readonly (readonly Operand[])[];
}

/** How surely figures are about a claim's thing that give its figure, where chance would hardly do so. */
const BY_VALUE = 0.25;

const known = new WeakMap<readonly Fact[], EveryOperand>();

export function everyOperand(facts: readonly Fact[]): EveryOperand {
  let operands = known.get(facts);
  if (operands === undefined) {
    const all = facts.flatMap((fact) => operandOf(fact, BY_VALUE) ?? []);
    known.set(facts, (operands = { all, sentences: bySentence(all).filter(({ length }) => length > 1) }));
  }
  return operands;
}
