import type { Indications } from "./indications.js";

/**
 * How much each indication counts, as logistic regression has it from the marked drafts: `node out/test/accuracy/fit-doubt.js`.
 * What comes out is the logarithm of the odds that a figure was told for its rival.
 */
export const WEIGHTS: Readonly<Record<keyof Indications, number>> = {
  rivalLikeness: 2.5,
  ownLikeness: -1.5,
  wordsNearRival: 0.404,
  wordOfOwn: -0.366,
  sentenceOfRival: 2.23,
  sentenceOfOwn: -1.68,
  inParagraph: -0.341,
  distinctFigure: -0.272,
  repeatedFigure: -0.769,
  misprintOfRival: 1.69,
  hedgeOfRival: 0.256,
  neighboursOfOwn: -0.575,
  datedByRival: 0.34,
};

/** The odds with no indication at all. */
export const BASE = -3.75;
