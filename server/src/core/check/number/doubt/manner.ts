import type { Category } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Match } from "../match.js";

/** How a draft tells a figure, each as a number: some ways of telling go with figures retold or worked out, some with those that are wrong. */
export interface Manner {
  /** Whether the figure is written in words where digits are the rule. */
  readonly inWords: number;
  readonly isBelowTen: number;
  readonly hedged: number;
  readonly inParagraph: number;
  readonly inCell: number;
  readonly isPercent: number;
  readonly isAge: number;
  readonly isDuration: number;
  /** What all the words round it are worth. */
  readonly wordsRound: number;
}

/** News writes numbers below this in words; places, multiples, dates and fractions may be in words anyhow. */
const TEN = 10;
const COUNTED: ReadonlySet<Category> = new Set<Category>(["count", "money", "measure", "percent", "duration"]);

export function mannerOf({ claim, printed, likeness }: Match, draft: Reading): Manner {
  const { category, text, bound, block } = claim;
  const isBelowTen = (printed?.low ?? TEN) < TEN;
  const kind = draft.prose.blocks[block]?.kind;
  return {
    inWords: Number(COUNTED.has(category) && !isBelowTen && !/\d/.test(text)),
    isBelowTen: Number(COUNTED.has(category) && isBelowTen),
    hedged: Number(bound !== "exact"),
    inParagraph: Number(kind === "paragraph"),
    inCell: Number(kind === "cell"),
    isPercent: Number(category === "percent"),
    isAge: Number(category === "age"),
    isDuration: Number(category === "duration"),
    wordsRound: Math.log1p(likeness.most),
  };
}
