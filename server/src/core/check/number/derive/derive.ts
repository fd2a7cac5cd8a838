import { analyse } from "../../../text/analysis.js";
import type { Block, Prose } from "../../../text/prose.js";
import { tokenize } from "../../../text/tokens.js";
import type { Facts } from "../facts.js";
import type { Match } from "../match.js";
import { changes } from "./changes.js";
import { complements } from "./complements.js";
import type { Derivation, Question } from "./derivation.js";
import { datesFor, elapsed } from "./elapsed.js";
import { multiples } from "./multiples.js";
import { operandsFor } from "./operands.js";
import { pairs } from "./pairs.js";
import { periods } from "./periods.js";
import { remainders } from "./remainders.js";
import { scores } from "./scores.js";
import { sums } from "./sums.js";

/** Where a derivation is looked for. */
export interface Ground {
  readonly facts: Facts;
  readonly source: Prose;
  /** The claim's block. */
  readonly block: Block;
  /** The day on which the text is dated, in ISO 8601. */
  readonly today: string | null;
  /** The figures that the draft tells beside the claim. */
  readonly neighbours: readonly Match[];
}

const WAYS = [pairs, complements, remainders, scores, sums, changes, multiples, periods, elapsed];

/** Looks for figures of the source, about the claim's thing, that give the claim's figure; null where there are none. */
export function derive(match: Match, { facts, source, block, today, neighbours }: Ground): Derivation | null {
  const { amount } = match;
  if (amount === null || amount.low !== amount.high) return null;
  const operands = operandsFor(match, neighbours, facts);
  const dates = datesFor(match, neighbours, facts);
  const words = wordsOf(match, block);
  const question: Question = { match, amount, block, words, operands, dates, facts, source, today };
  let best: Derivation | null = null;
  for (const way of WAYS) for (const next of way(question)) if (next.likeness > (best?.likeness ?? 0)) best = next;
  return best;
}

/** How many tokens a word that tells of arithmetic may stand from its figure. */
const REACH = 10;

/** The words round a figure, in its sentence, and its labels. */
function wordsOf({ claim }: Match, block: Block): ReadonlySet<string> {
  const { tokens } = analyse(block);
  const at = tokens.findIndex(({ start }) => start >= claim.figure.start);
  const near = tokens
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter(({ start }) => start >= claim.sentence.start && start < claim.sentence.end);
  const labels = tokenize(`${block.row} ${block.column} ${block.lead}`);
  return new Set([...near, ...labels].map(({ lower }) => lower));
}
