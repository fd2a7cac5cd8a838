import { sameFamily } from "../comparison.js";
import { isRare } from "../firmness.js";
import { canBeCountedFor } from "../likeness.js";
import { SUM } from "./cues.js";
import {
  derivationOf,
  figureText,
  gives,
  hasCue,
  sentenceKey,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";

/** Three or more figures added up: all of one sentence, or any three that give a rare figure. */
export function* sums(question: Question): Generator<Derivation> {
  const { match, amount } = question;
  const rare = isRare(match);
  const cued = hasCue(SUM, question);
  if (!cued && !rare) return;
  const parts = question.operands.filter(
    (operand) => sameFamily(amount, operand.amount) && canBeCountedFor(match.frame, operand.fact.frame),
  );
  for (const group of groupsOf(parts)) if (group.length > 2 && gives(amount, totalOf(group), group)) yield sumOf(group);
  if (cued && rare) yield* triples(question, parts);
}

function* triples({ amount }: Question, parts: readonly Operand[]): Generator<Derivation> {
  for (let a = 0; a < parts.length; a++)
    for (let b = a + 1; b < parts.length; b++)
      for (let c = b + 1; c < parts.length; c++) {
        const group = [parts[a], parts[b], parts[c]].filter((part) => part !== undefined);
        if (gives(amount, totalOf(group), group)) yield sumOf(group);
      }
}

function groupsOf(parts: readonly Operand[]): Iterable<readonly Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const part of parts) {
    const key = sentenceKey(part.fact);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups.values();
}

const totalOf = (group: readonly Operand[]): number => group.reduce((sum, { amount }) => sum + amount.low, 0);

const sumOf = (group: readonly Operand[]): Derivation =>
  derivationOf(group.map(({ fact }) => figureText(fact)).join(" + "), group);
