import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { groupBy } from "../../../text/groupBy.js";
import type { Fact, Facts } from "../facts.js";
import { bySentence, operandOf, type Operand } from "./derivation.js";

/** Among more figures than this, some two give any value, so that it proves nothing; nor is there time to try every two. */
export const MANY = 500;

/** Among more figures than this of one paragraph, two differ by about anything. */
const FEW = 60;

/** A source's figures as operands for a figure that is told by its value alone, whatever the words round them. */
export interface EveryOperand {
  readonly all: readonly Operand[];
  /** Where in `all` they stand, in the order of their value. */
  readonly byValue: readonly number[];
  readonly shares: readonly Operand[];
  /** The shares of each paragraph that has several. */
  readonly shareBlocks: readonly (readonly Operand[])[];
  /** Those of each paragraph that has several, but not very many. */
  readonly paragraphs: readonly (readonly Operand[])[];
  /** Those that stand together. */
  readonly sentences: readonly (readonly Operand[])[];
  readonly sentenceOf: ReadonlyMap<Fact, readonly Operand[]>;
}

/** How surely figures are about a claim's thing that give its figure, where chance would hardly do so. */
const BY_VALUE = 0.25;

export const everyOperand = memoizeByObject((facts: Facts): EveryOperand => {
  const all = facts.all.flatMap((fact) => operandOf(fact, BY_VALUE) ?? []);
  const shares = all.filter(({ amount }) => amount.family === "share");
  const shareBlocks = byParagraph(shares).filter(({ length }) => length > 1);
  const low = (index: number): number => (all[index] as Operand).amount.low;
  const byValue = Array.from(all.keys()).sort((a, b) => low(a) - low(b));
  const sentences = bySentence(all).filter(({ length }) => length > 1);
  const sentenceOf = new Map(sentences.flatMap((sentence) => sentence.map(({ fact }) => [fact, sentence] as const)));
  const paragraphs = byParagraph(all).filter(({ length }) => length > 1 && length <= FEW);
  return { all, byValue, shares, shareBlocks, paragraphs, sentences, sentenceOf };
});

const byParagraph = (operands: readonly Operand[]): readonly (readonly Operand[])[] => [
  ...groupBy(operands, ({ fact }) => fact.claim.block).values(),
];
