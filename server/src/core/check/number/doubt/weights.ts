import type { Indications } from "./indications.js";

/**
 * How much each indication counts, as logistic regression has it from the marked drafts: `node out/test/accuracy/fit-doubt.js`.
 * What comes out is the logarithm of the odds that a figure was told for its rival.
 */
export const WEIGHTS: Readonly<Record<keyof Indications, number>> = {
  rivalLikeness: 2.4,
  ownLikeness: -1.47,
  wordsNearRival: 0.367,
  wordOfOwn: -0.365,
  sentenceOfRival: 2.12,
  sentenceOfOwn: -1.61,
  inParagraph: -0.349,
  distinctFigure: -0.213,
  repeatedFigure: -0.797,
  misprintOfRival: 1.96,
  hedgeOfRival: 0.189,
  neighboursOfOwn: -0.56,
  datedByRival: 0.325,
  toldRival: -1.55,
};

/** The odds with no indication at all. */
export const BASE = -3.47;
