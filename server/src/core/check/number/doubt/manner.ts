import type { Reading } from "../../../claims/reading.js";
import type { Match } from "../match.js";

/** How a draft tells a figure, each as a number: some ways of telling go with figures retold or worked out, some with those that are wrong. */
export interface Manner {
  /** Whether the figure is written in words where it might be in digits. */
  readonly inWords: number;
  readonly hedged: number;
  readonly inParagraph: number;
  readonly inCell: number;
  readonly isPercent: number;
  readonly isAge: number;
  readonly isDuration: number;
  /** What all the words round it are worth. */
  readonly wordsRound: number;
}

/** Places, multiples, dates and fractions are seldom in digits anyhow. */
const IN_DIGITS_OR_WORDS: ReadonlySet<string> = new Set(["count", "money", "measure", "percent", "duration"]);

export function mannerOf({ claim, likeness }: Match, draft: Reading): Manner {
  const { category, text, bound, block } = claim;
  const kind = draft.prose.blocks[block]?.kind;
  return {
    inWords: Number(IN_DIGITS_OR_WORDS.has(category) && !/\d/.test(text)),
    hedged: Number(bound !== "exact"),
    inParagraph: Number(kind === "paragraph"),
    inCell: Number(kind === "cell"),
    isPercent: Number(category === "percent"),
    isAge: Number(category === "age"),
    isDuration: Number(category === "duration"),
    wordsRound: Math.log1p(likeness.most),
  };
}
