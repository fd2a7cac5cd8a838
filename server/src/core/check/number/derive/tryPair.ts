import type { Amount } from "../amount.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";
import { goTogether } from "./goTogether.js";
import type { Operation } from "./operations.js";

/** Every two of some figures that give the claim's. */
export function pairsAmong(
  operands: readonly Operand[],
  question: Question,
  operation: Operation,
): readonly Derivation[] {
  const found: Derivation[] = [];
  for (const a of operands)
    for (const b of operands) {
      const derivation = tryPair(question, operation, a, b);
      if (derivation !== null) found.push(derivation);
    }
  return found;
}

/** A figure worked out of two others; null where they do not give it, or do not go together. */
export function tryPair(question: Question, operation: Operation, a: Operand, b: Operand): Derivation | null {
  const { amount } = question;
  if (a.fact === b.fact || !operation.fits(amount, a.amount, b.amount)) return null;
  const value = operation.apply(a.amount, b.amount);
  if (value === null || !gives(amount, value, [a, b])) return null;
  if ((!operation.mixes && isOfItself(amount, a, b)) || !goTogether(question, value, operation, a, b)) return null;
  return derivationOf(operation.show(figureText(a.fact), figureText(b.fact)), [a, b]);
}

/** Whether a figure would be worked out of the like: six of 12 less six. */
const isOfItself = ({ family, low }: Amount, a: Operand, b: Operand): boolean =>
  [a, b].some(({ amount }) => amount.family === family && amount.low === low);
