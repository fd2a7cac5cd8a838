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
  base: -4.74,
  weights: {
    rivalLikeness: 2.52,
    ownLikeness: -1.74,
    wordsNearRival: 0.45,
    wordOfOwn: -0.396,
    sentenceOfRival: 2.26,
    sentenceOfOwn: -1.62,
    inParagraph: -0.799,
    distinctFigure: -0.813,
    repeatedFigure: -0.936,
    phraseOfRival: 1.14,
    misprintOfRival: 1.21,
    hedgeOfRival: 0.566,
    neighboursOfOwn: -0.473,
    datedByRival: 0.344,
    inWords: -1.17,
    hedged: 0.313,
    inCell: -0.795,
    isPercent: 0.918,
    isAge: 1.03,
    isDuration: 0.103,
    wordsRound: 0.502,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.43,
  weights: {
    rivalOverOwn: 0.994,
    margin: 3.61,
    clauseOfRival: 0.657,
    clauseOfOwn: -0.299,
    wordsOfOwn: -0.362,
    hedgeOfRival: 1.48,
    roleOfRival: 0.628,
    superseded: 2.05,
    pairedWithRival: 0.479,
    pairedWithOwn: -0.965,
    figuresInSentence: -0.27,
    inParagraph: -0.784,
    inWords: -1.57,
    hedged: -0.536,
    inCell: -0.635,
    isPercent: 0.313,
    isAge: 0.841,
    isDuration: 0.517,
    wordsRound: -0.357,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.72,
  weights: {
    inWords: -0.669,
    hedged: -1.22,
    inParagraph: -0.977,
    inCell: -1.28,
    isPercent: 0.669,
    isAge: 1.37,
    isDuration: -1.13,
    wordsRound: 0.414,
    other: 3.41,
    misprint: 2.14,
    knownBeside: -0.358,
    isElsewhere: -1.23,
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
