import type { Indications } from "./indications.js";
import type { SentenceIndications } from "./inSentence.js";
import type { LackIndications } from "./lack.js";

/** How much each indication counts, and the odds with none at all. */
export interface Scale<Name extends string> {
  readonly base: number;
  readonly weights: Readonly<Record<Name, number>>;
}

// As logistic regression has them from the marked drafts: `node out/test/accuracy/fit-doubt.js`.

/** Of a fact and a rival that stand in two sentences. */
export const ACROSS_SENTENCES: Scale<keyof Indications> = {
  base: -3.75,
  weights: {
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
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -1.68,
  weights: {
    rivalOverOwn: 0.835,
    margin: 3.88,
    clauseOfRival: 0.625,
    clauseOfOwn: -0.218,
    wordsOfOwn: -0.389,
    hedgeOfRival: 1.74,
    roleOfRival: 0.567,
    superseded: 2.27,
    pairedWithRival: 0.67,
    pairedWithOwn: -0.734,
    figuresInSentence: -0.296,
    inParagraph: -0.943,
  },
};

/** Of a figure that the source lacks. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 1.10,
  weights: {
    inWords: -0.743,
    hedged: -1.36,
    inParagraph: -0.814,
    inCell: -1.17,
    isPercent: 0.401,
    isAge: 0.932,
    isDuration: -1.11,
    wordsRound: 0.229,
    other: 3.4,
    misprint: 2.12,
    knownBeside: -0.324,
  },
};

/** The logarithm of the odds that something is so. */
export function oddsOf<Name extends string>(
  indications: Readonly<Record<Name, number>>,
  { base, weights }: Scale<Name>,
): number {
  let odds = base;
  for (const name in weights) odds += weights[name] * indications[name];
  return odds;
}
