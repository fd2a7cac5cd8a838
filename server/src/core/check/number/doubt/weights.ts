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
  base: -2.04,
  weights: {
    rivalLikeness: 2.27,
    ownLikeness: -0.932,
    ownShare: -3.1,
    wordsNearRival: 0.385,
    wordOfOwn: -0.414,
    sentenceOfRival: 2.2,
    sentenceOfOwn: -1.2,
    inParagraph: -0.779,
    distinctFigure: -0.941,
    repeatedFigure: -1.27,
    phraseOfRival: 0.656,
    misprintOfRival: 0.509,
    sentenceFiguresOfOwn: -0.817,
    hedgeOfRival: 1.73,
    neighboursOfOwn: -0.305,
    datedByRival: 0.3,
    inWords: -4.6,
    isBelowTen: -0.385,
    hedged: -0.405,
    inCell: -0.572,
    isPercent: 0.877,
    isAge: 1.17,
    isDuration: 0.0233,
    wordsRound: -0.166,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: 0.59,
  weights: {
    rivalOverOwn: 1.15,
    margin: 3.1,
    clauseOfRival: 0.667,
    clauseOfOwn: -0.312,
    wordsOfOwn: -0.54,
    hedgeOfRival: 3.1,
    hedgeOfOwn: -0.648,
    roleOfRival: 0.402,
    superseded: 1.41,
    pairedWithRival: 2.47,
    pairedWithOwn: -1.27,
    figuresInSentence: -0.219,
    inParagraph: -0.863,
    inWords: -1.6,
    isBelowTen: -0.778,
    hedged: -2.19,
    inCell: -0.546,
    isPercent: 0.469,
    isAge: -0.372,
    isDuration: -0.639,
    wordsRound: -0.123,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -1.28,
  weights: {
    rivalOverOwn: 1.88,
    margin: 1.75,
    clauseOfRival: 1.1,
    clauseOfOwn: -0.605,
    wordsOfOwn: 0.127,
    hedgeOfRival: 1.62,
    hedgeOfOwn: -0.917,
    roleOfRival: 0.209,
    superseded: -0.378,
    pairedWithRival: 1.31,
    pairedWithOwn: -0.674,
    figuresInSentence: -0.0513,
    inParagraph: -0.461,
    inWords: -1.26,
    isBelowTen: -0.89,
    hedged: -0.178,
    inCell: 0.0737,
    isPercent: 0,
    isAge: 0,
    isDuration: 0.936,
    wordsRound: -0.485,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.7,
  weights: {
    inWords: -0.572,
    isBelowTen: -0.798,
    hedged: -1.51,
    inParagraph: -1.11,
    inCell: -1.23,
    isPercent: 0.605,
    isAge: 0.981,
    isDuration: -1.05,
    wordsRound: 0.444,
    other: 3.26,
    misprint: 2.38,
    knownBeside: -0.256,
    isElsewhere: -1.07,
  },
};

/** From four to five on, what may be wrong is worth telling. */
const LIKELY = Math.log(4 / 5);

export const isLikely = <Name extends string>(
  indications: Readonly<Record<Name, number>>,
  scale: Scale<Name>,
): boolean => oddsOf(indications, scale) > LIKELY;

/** The logarithm of the odds that something is so. */
function oddsOf<Name extends string>(
  indications: Readonly<Record<Name, number>>,
  { base, weights }: Scale<Name>,
): number {
  let odds = base;
  for (const name in weights) odds += weights[name] * indications[name];
  return odds;
}
