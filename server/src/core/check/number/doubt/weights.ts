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
  base: -3.37,
  weights: {
    rivalLikeness: 2.37,
    ownLikeness: -1.72,
    wordsNearRival: 0.411,
    wordOfOwn: -0.403,
    sentenceOfRival: 2.02,
    sentenceOfOwn: -1.63,
    inParagraph: -0.784,
    distinctFigure: -0.831,
    repeatedFigure: -1.6,
    phraseOfRival: 0.726,
    misprintOfRival: 0.484,
    sentenceFiguresOfOwn: -0.861,
    hedgeOfRival: 1.8,
    neighboursOfOwn: -0.32,
    datedByRival: 0.357,
    inWords: -4.71,
    isBelowTen: -0.382,
    hedged: -0.421,
    inCell: -0.808,
    isPercent: 1.02,
    isAge: 1.07,
    isDuration: 0.0606,
    wordsRound: 0.389,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: 0.72,
  weights: {
    rivalOverOwn: 0.92,
    margin: 3.48,
    clauseOfRival: 0.621,
    clauseOfOwn: -0.255,
    wordsOfOwn: -0.611,
    hedgeOfRival: 2.87,
    hedgeOfOwn: -0.663,
    roleOfRival: 0.38,
    superseded: 1.33,
    pairedWithRival: 2.56,
    pairedWithOwn: -1.15,
    figuresInSentence: -0.245,
    inParagraph: -0.842,
    inWords: -1.53,
    isBelowTen: -0.744,
    hedged: -1.96,
    inCell: -0.441,
    isPercent: 0.33,
    isAge: 0.996,
    isDuration: -0.441,
    wordsRound: -0.109,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -1.47,
  weights: {
    rivalOverOwn: 1.59,
    margin: 1.79,
    clauseOfRival: 1.21,
    clauseOfOwn: -0.651,
    wordsOfOwn: 0.0868,
    hedgeOfRival: 1.59,
    hedgeOfOwn: -0.838,
    roleOfRival: 0.177,
    superseded: 0.0975,
    pairedWithRival: 1.49,
    pairedWithOwn: -0.502,
    figuresInSentence: -0.0351,
    inParagraph: -0.66,
    inWords: -1.24,
    isBelowTen: -0.775,
    hedged: -0.374,
    inCell: -0.0609,
    isPercent: 0,
    isAge: 0.317,
    isDuration: 0.896,
    wordsRound: -0.392,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.81,
  weights: {
    inWords: -0.68,
    isBelowTen: -0.787,
    hedged: -1.48,
    inParagraph: -0.997,
    inCell: -1.29,
    isPercent: 0.768,
    isAge: 1.07,
    isDuration: -1.05,
    wordsRound: 0.382,
    other: 3.43,
    misprint: 2.41,
    knownBeside: -0.288,
    isElsewhere: -1.15,
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
