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
  base: -2.09,
  weights: {
    rivalLikeness: 2.27,
    ownLikeness: -0.899,
    ownShare: -3.09,
    wordsNearRival: 0.425,
    wordOfOwn: -0.432,
    sentenceOfRival: 2.16,
    sentenceOfOwn: -1.24,
    inParagraph: -0.775,
    distinctFigure: -0.925,
    repeatedFigure: -1.27,
    phraseOfRival: 0.65,
    misprintOfRival: 0.543,
    sentenceFiguresOfOwn: -0.759,
    hedgeOfRival: 1.74,
    neighboursOfOwn: -0.325,
    datedByRival: 0.32,
    inWords: -4.59,
    isBelowTen: -0.353,
    hedged: -0.428,
    inCell: -0.604,
    isPercent: 0.876,
    isAge: 1.15,
    isDuration: -0.00571,
    wordsRound: -0.174,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: 0.59,
  weights: {
    rivalOverOwn: 1.19,
    margin: 3.36,
    clauseOfRival: 0.661,
    clauseOfOwn: -0.359,
    wordsOfOwn: -0.47,
    hedgeOfRival: 3.04,
    hedgeOfOwn: -0.465,
    roleOfRival: 0.426,
    superseded: 1.37,
    pairedWithRival: 3.08,
    pairedWithOwn: -1.01,
    figuresInSentence: -0.239,
    inParagraph: -0.832,
    inWords: -1.29,
    isBelowTen: -0.693,
    hedged: -2.31,
    inCell: -0.562,
    isPercent: 0.477,
    isAge: -0.345,
    isDuration: -0.679,
    wordsRound: -0.136,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -1.16,
  weights: {
    rivalOverOwn: 1.84,
    margin: 1.74,
    clauseOfRival: 1.13,
    clauseOfOwn: -0.619,
    wordsOfOwn: 0.113,
    hedgeOfRival: 1.59,
    hedgeOfOwn: -0.827,
    roleOfRival: 0.246,
    superseded: -0.429,
    pairedWithRival: 1.25,
    pairedWithOwn: -0.706,
    figuresInSentence: -0.0639,
    inParagraph: -0.533,
    inWords: -1.25,
    isBelowTen: -0.89,
    hedged: -0.174,
    inCell: 0.0515,
    isPercent: 0,
    isAge: 0,
    isDuration: 0.888,
    wordsRound: -0.496,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.5,
  weights: {
    inWords: -0.455,
    isBelowTen: -0.772,
    hedged: -1.49,
    inParagraph: -1.14,
    inCell: -1.36,
    isPercent: 0.689,
    isAge: 1.02,
    isDuration: -1.07,
    wordsRound: 0.513,
    other: 3.3,
    misprint: 2.41,
    knownBeside: -0.259,
    isElsewhere: -1.13,
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
