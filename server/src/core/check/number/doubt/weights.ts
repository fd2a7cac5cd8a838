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
    rivalLikeness: 2.51,
    ownLikeness: -1.73,
    wordsNearRival: 0.449,
    wordOfOwn: -0.398,
    sentenceOfRival: 2.25,
    sentenceOfOwn: -1.62,
    inParagraph: -0.797,
    distinctFigure: -0.808,
    repeatedFigure: -0.932,
    phraseOfRival: 1.15,
    misprintOfRival: 1.21,
    hedgeOfRival: 0.635,
    neighboursOfOwn: -0.472,
    datedByRival: 0.344,
    inWords: -1.17,
    hedged: 0.365,
    inCell: -0.795,
    isPercent: 0.888,
    isAge: 1.03,
    isDuration: 0.106,
    wordsRound: 0.486,
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
