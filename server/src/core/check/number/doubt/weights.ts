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
  base: -4.36,
  weights: {
    rivalLikeness: 2.32,
    ownLikeness: -1.68,
    wordsNearRival: 0.415,
    wordOfOwn: -0.426,
    sentenceOfRival: 2.25,
    sentenceOfOwn: -1.73,
    inParagraph: -0.741,
    distinctFigure: -0.87,
    repeatedFigure: -1.29,
    phraseOfRival: 0.656,
    misprintOfRival: 0.957,
    hedgeOfRival: 0.821,
    neighboursOfOwn: -0.446,
    datedByRival: 0.252,
    inWords: -4.64,
    isBelowTen: -0.465,
    hedged: 0.442,
    inCell: -0.785,
    isPercent: 1.03,
    isAge: 1.17,
    isDuration: 0.164,
    wordsRound: 0.448,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.55,
  weights: {
    rivalOverOwn: 0.751,
    margin: 3.4,
    clauseOfRival: 0.751,
    clauseOfOwn: -0.333,
    wordsOfOwn: -0.456,
    hedgeOfRival: 1.24,
    roleOfRival: 0.461,
    superseded: 1.6,
    pairedWithRival: 0.706,
    pairedWithOwn: -1.08,
    figuresInSentence: -0.225,
    inParagraph: -0.744,
    inWords: -1.67,
    isBelowTen: -0.967,
    hedged: -1.06,
    inCell: -0.253,
    isPercent: 0.512,
    isAge: 0.762,
    isDuration: -0.236,
    wordsRound: -0.2,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.84,
  weights: {
    inWords: -0.713,
    isBelowTen: -0.74,
    hedged: -1.45,
    inParagraph: -0.934,
    inCell: -1.24,
    isPercent: 0.788,
    isAge: 1.03,
    isDuration: -1.14,
    wordsRound: 0.362,
    other: 3.47,
    misprint: 2.33,
    knownBeside: -0.321,
    isElsewhere: -1.15,
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
