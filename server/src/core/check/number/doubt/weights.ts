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
  base: -0.49,
  weights: {
    rivalOverOwn: 0.929,
    margin: 3.57,
    clauseOfRival: 0.669,
    clauseOfOwn: -0.365,
    wordsOfOwn: -0.347,
    hedgeOfRival: 1.5,
    roleOfRival: 0.642,
    superseded: 2.02,
    pairedWithRival: 0.693,
    pairedWithOwn: -1.29,
    figuresInSentence: -0.252,
    inParagraph: -0.767,
    inWords: -1.56,
    hedged: -0.49,
    inCell: -0.67,
    isPercent: 0.326,
    isAge: 0.787,
    isDuration: 0.507,
    wordsRound: -0.359,
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
