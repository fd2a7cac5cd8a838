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
  base: -2.02,
  weights: {
    rivalLikeness: 2.31,
    ownLikeness: -0.801,
    ownShare: -3.31,
    wordsNearRival: 0.429,
    wordOfOwn: -0.43,
    sentenceOfRival: 2,
    sentenceOfOwn: -0.93,
    nameOfOwn: -0.561,
    inParagraph: -0.789,
    distinctFigure: -0.884,
    repeatedFigure: -1.27,
    phraseOfRival: 0.732,
    misprintOfRival: 0.604,
    sentenceFiguresOfOwn: -0.743,
    hedgeOfRival: 1.85,
    neighboursOfOwn: -0.312,
    datedByRival: 0.316,
    inWords: -4.61,
    isBelowTen: -0.389,
    hedged: -0.414,
    inCell: -0.679,
    isPercent: 0.878,
    isAge: 1.15,
    isDuration: -0.0506,
    wordsRound: -0.217,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: 0.64,
  weights: {
    rivalOverOwn: 1.26,
    margin: 3.33,
    clauseOfRival: 0.676,
    clauseOfOwn: -0.363,
    wordsOfOwn: -0.466,
    hedgeOfRival: 3.07,
    hedgeOfOwn: -0.449,
    roleOfRival: 0.386,
    superseded: 1.35,
    pairedWithRival: 3.08,
    pairedWithOwn: -0.995,
    figuresInSentence: -0.241,
    inParagraph: -0.799,
    inWords: -1.32,
    isBelowTen: -0.659,
    hedged: -2.33,
    inCell: -0.521,
    isPercent: 0.397,
    isAge: -0.346,
    isDuration: -0.609,
    wordsRound: -0.151,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -1.15,
  weights: {
    rivalOverOwn: 1.85,
    margin: 1.74,
    clauseOfRival: 1.13,
    clauseOfOwn: -0.618,
    wordsOfOwn: 0.112,
    hedgeOfRival: 1.6,
    hedgeOfOwn: -0.828,
    roleOfRival: 0.25,
    superseded: -0.431,
    pairedWithRival: 1.25,
    pairedWithOwn: -0.708,
    figuresInSentence: -0.0646,
    inParagraph: -0.533,
    inWords: -1.25,
    isBelowTen: -0.891,
    hedged: -0.173,
    inCell: 0.0521,
    isPercent: 0,
    isAge: 0,
    isDuration: 0.889,
    wordsRound: -0.497,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.39,
  weights: {
    inWords: -0.534,
    isBelowTen: -0.788,
    hedged: -1.47,
    inParagraph: -1.18,
    inCell: -1.32,
    isPercent: 0.693,
    isAge: 1.04,
    isDuration: -1.1,
    wordsRound: 0.55,
    other: 3.34,
    misprint: 2.44,
    knownBeside: -0.256,
    isElsewhere: -1.08,
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
