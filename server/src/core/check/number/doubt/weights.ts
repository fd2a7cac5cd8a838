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
  base: -1.88,
  weights: {
    rivalLikeness: 2.46,
    ownLikeness: -0.862,
    ownShare: -3.21,
    wordsNearRival: 0.385,
    wordOfOwn: -0.407,
    sentenceOfRival: 1.96,
    sentenceOfOwn: -1.23,
    inParagraph: -0.81,
    distinctFigure: -0.92,
    repeatedFigure: -1.58,
    phraseOfRival: 0.642,
    misprintOfRival: 0.456,
    sentenceFiguresOfOwn: -0.873,
    hedgeOfRival: 1.78,
    neighboursOfOwn: -0.315,
    datedByRival: 0.357,
    inWords: -4.6,
    isBelowTen: -0.353,
    hedged: -0.401,
    inCell: -0.723,
    isPercent: 0.96,
    isAge: 1.06,
    isDuration: -0.0275,
    wordsRound: -0.303,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: 0.70,
  weights: {
    rivalOverOwn: 0.919,
    margin: 3.48,
    clauseOfRival: 0.632,
    clauseOfOwn: -0.295,
    wordsOfOwn: -0.587,
    hedgeOfRival: 2.89,
    hedgeOfOwn: -0.612,
    roleOfRival: 0.343,
    superseded: 1.29,
    pairedWithRival: 2.57,
    pairedWithOwn: -1.16,
    figuresInSentence: -0.249,
    inParagraph: -0.798,
    inWords: -1.55,
    isBelowTen: -0.751,
    hedged: -2.05,
    inCell: -0.423,
    isPercent: 0.365,
    isAge: -0.715,
    isDuration: -0.445,
    wordsRound: -0.102,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -1.34,
  weights: {
    rivalOverOwn: 1.92,
    margin: 1.54,
    clauseOfRival: 1.11,
    clauseOfOwn: -0.566,
    wordsOfOwn: 0.146,
    hedgeOfRival: 1.53,
    hedgeOfOwn: -0.879,
    roleOfRival: 0.207,
    superseded: -0.0281,
    pairedWithRival: 1.33,
    pairedWithOwn: -0.631,
    figuresInSentence: -0.00819,
    inParagraph: -0.623,
    inWords: -1.31,
    isBelowTen: -0.796,
    hedged: -0.29,
    inCell: -0.203,
    isPercent: 0,
    isAge: 0,
    isDuration: 0.95,
    wordsRound: -0.455,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.82,
  weights: {
    inWords: -0.673,
    isBelowTen: -0.774,
    hedged: -1.48,
    inParagraph: -1.03,
    inCell: -1.3,
    isPercent: 0.76,
    isAge: 1.09,
    isDuration: -1.06,
    wordsRound: 0.385,
    other: 3.41,
    misprint: 2.41,
    knownBeside: -0.272,
    isElsewhere: -1.16,
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
