import { analyse } from "../../text/analysis.js";
import { tokenize } from "../../text/tokens.js";
import type { Block } from "../../text/prose.js";
import { agreementOf } from "./agreement.js";
import type { Amount } from "./amount.js";
import { figureText, OPERATIONS, SPAN_CUES, type Operand, type Operation } from "./arithmetic.js";
import type { Match as Subject } from "./match.js";
import type { Fact, Facts } from "./facts.js";

/** A figure worked out from others. */
export interface Derivation {
  readonly arithmetic: string;
  readonly facts: readonly Fact[];
  /** How surely the figures that went in are about the claim's thing, from 0 to about 1. */
  readonly likeness: number;
}

/** How many figures are tried, and how much they must have to do with the claim. */
const OPERANDS = 14;
const LEAST = 0.08;

/** Looks for two figures of the source, both about the claim's thing, that give the claim's figure; null where there are none. */
export function derive(subject: Subject, block: Block, facts: Facts, likeness: ReadonlyMap<number, number>): Derivation | null {
  const { amount } = subject;
  if (amount === null || amount.low !== amount.high) return null;
  const words = cueWords(subject, block);
  const operands = operandsFor(facts, likeness);
  let best: Derivation | null = null;
  const consider = (next: Derivation | null): void => {
    if (next !== null && next.likeness > (best?.likeness ?? 0)) best = next;
  };
  for (const operation of OPERATIONS) {
    if (!hasCue(operation.cues, words)) continue;
    for (const a of operands)
      for (const b of operands)
        if (a !== b && operation.fits(amount.family, a.amount.family, b.amount.family)) consider(tryPair(operation, a, b, amount));
  }
  return best;
}

const hasCue = (cues: ReadonlySet<string>, words: readonly string[]): boolean => words.some((word) => cues.has(word));

/** The words of the claim's sentence and labels. */
function cueWords({ claim }: Subject, block: Block): readonly string[] {
  const sentence = analyse(block).tokens.filter(({ start }) => start >= claim.sentence.start && start < claim.sentence.end);
  const labels = tokenize(`${block.row} ${block.column} ${block.lead}`);
  return [...sentence, ...labels].map(({ lower }) => lower);
}

function operandsFor(facts: Facts, likeness: ReadonlyMap<number, number>): readonly Operand[] {
  return [...likeness]
    .filter(([, value]) => value >= LEAST)
    .map(([index, value]): Operand | null => {
      const fact = facts.all[index];
      return fact?.amount != null && fact.amount.low === fact.amount.high ? { fact, amount: fact.amount, likeness: value } : null;
    })
    .filter((operand) => operand !== null)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, OPERANDS);
}

/** Figures that the source tells in one breath go together more often than others. */
const ONE_SENTENCE = 1.25;

function tryPair(operation: Operation, a: Operand, b: Operand, claim: Amount): Derivation | null {
  const result = operation.apply(a, b);
  if (result === null || !agrees(claim, result.value, a, b)) return null;
  const together = a.fact.claim.block === b.fact.claim.block && a.fact.claim.sentence.start === b.fact.claim.sentence.start;
  const likeness = ((a.likeness + b.likeness) / 2) * (together ? ONE_SENTENCE : 1);
  return { arithmetic: `${result.arithmetic} = ${shown(claim, result.value)}`, facts: [a.fact, b.fact], likeness };
}

/** The hedges of what went in carry over, so any of the claim's will do that does not deny the result. */
function agrees(claim: Amount, value: number, a: Operand, b: Operand): boolean {
  const side = a.amount.side !== "exact" ? a.amount.side : b.amount.side;
  const fact: Amount = { ...claim, low: value, high: value, side: "exact", strict: false, precision: 0 };
  return [fact, { ...fact, side }].some((each) => ["same", "hedged"].includes(agreementOf(claim, each)));
}

const shown = (_claim: Amount, value: number): string => String(Number(value.toPrecision(6)));

export { figureText, SPAN_CUES };
