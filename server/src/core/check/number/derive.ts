import { analyse } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { tokenize } from "../../text/tokens.js";
import { agreementOf } from "./agreement.js";
import type { Amount } from "./amount.js";
import { OPERATIONS, type Operand, type Operation } from "./arithmetic.js";
import type { Fact } from "./facts.js";
import type { Match } from "./match.js";

/** A figure worked out from others. */
export interface Derivation {
  readonly arithmetic: string;
  readonly facts: readonly Fact[];
  /** How surely the figures that went in are about the claim's thing. */
  readonly likeness: number;
}

/** How many figures are tried. */
const OPERANDS = 14;

/** Looks for figures of the source, about the claim's thing, that give the claim's figure; null where there are none. */
export function derive(match: Match, facts: readonly Fact[], block: Block): Derivation | null {
  const { amount } = match;
  if (amount === null || amount.low !== amount.high) return null;
  const words = cueWords(match, block);
  const operands = operandsFor(match, facts);
  let best: Derivation | null = null;
  for (const operation of OPERATIONS) {
    if (!words.some((word) => operation.cues.has(word))) continue;
    for (const a of operands)
      for (const b of operands) {
        if (a === b || !operation.fits(amount.family, a.amount.family, b.amount.family)) continue;
        const next = tryPair(operation, a, b, amount);
        if (next !== null && next.likeness > (best?.likeness ?? 0)) best = next;
      }
  }
  return best;
}

/** The words of the claim's sentence and labels. */
function cueWords({ claim }: Match, block: Block): readonly string[] {
  const sentence = analyse(block).tokens.filter(({ start }) => start >= claim.sentence.start && start < claim.sentence.end);
  const labels = tokenize(`${block.row} ${block.column} ${block.lead}`);
  return [...sentence, ...labels].map(({ lower }) => lower);
}

function operandsFor({ likeness }: Match, facts: readonly Fact[]): readonly Operand[] {
  return [...likeness.of]
    .map(([index, value]): Operand | null => {
      const fact = facts[index];
      return fact?.amount != null && fact.amount.low === fact.amount.high ? { fact, amount: fact.amount, likeness: value } : null;
    })
    .filter((operand) => operand !== null)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, OPERANDS);
}

/** Figures that the source tells in one breath go together more often than others. */
const ONE_SENTENCE = 1.25;

function tryPair(operation: Operation, a: Operand, b: Operand, claim: Amount): Derivation | null {
  const value = operation.apply(a.amount, b.amount);
  if (value === null || !agrees(claim, value, a, b)) return null;
  const [one, two] = [a.fact.claim, b.fact.claim];
  const together = one.block === two.block && one.sentence.start === two.sentence.start;
  const likeness = ((a.likeness + b.likeness) / 2) * (together ? ONE_SENTENCE : 1);
  const arithmetic = operation.show(figureText(a.fact), figureText(b.fact));
  return { arithmetic, facts: [a.fact, b.fact], likeness };
}

/** The hedges of what went in carry over, so any of the claim's will do that does not deny the result. */
function agrees(claim: Amount, value: number, a: Operand, b: Operand): boolean {
  const side = a.amount.side !== "exact" ? a.amount.side : b.amount.side;
  const flat: Amount = { ...claim, low: value, high: value, side: "exact", strict: false, precision: 0 };
  return [flat, { ...flat, side }].some((result) => ["same", "hedged"].includes(agreementOf(claim, result)));
}

/** A fact's figure as written, without its hedge. */
function figureText({ claim: { text, local, figure } }: Fact): string {
  return text.slice(Math.max(0, figure.start - local.start));
}
