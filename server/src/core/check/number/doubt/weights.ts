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
  base: -4.59,
  weights: {
    rivalLikeness: 2.38,
    ownLikeness: -1.65,
    wordsNearRival: 0.447,
    wordOfOwn: -0.413,
    sentenceOfRival: 2.19,
    sentenceOfOwn: -1.68,
    inParagraph: -0.788,
    distinctFigure: -0.807,
    repeatedFigure: -1.03,
    phraseOfRival: 0.678,
    misprintOfRival: 1.17,
    hedgeOfRival: 0.622,
    neighboursOfOwn: -0.463,
    datedByRival: 0.307,
    inWords: -0.889,
    hedged: 0.29,
    inCell: -0.841,
    isPercent: 0.902,
    isAge: 1.11,
    isDuration: 0.0716,
    wordsRound: 0.513,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.61,
  weights: {
    rivalOverOwn: 1.03,
    margin: 3.01,
    clauseOfRival: 0.667,
    clauseOfOwn: -0.272,
    wordsOfOwn: -0.416,
    hedgeOfRival: 1.24,
    roleOfRival: 0.633,
    superseded: 1.69,
    pairedWithRival: 0.861,
    pairedWithOwn: -1.1,
    figuresInSentence: -0.224,
    inParagraph: -0.727,
    inWords: -1.63,
    hedged: -0.997,
    inCell: -0.484,
    isPercent: 0.282,
    isAge: 0.822,
    isDuration: 0.151,
    wordsRound: -0.262,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.76,
  weights: {
    inWords: -0.697,
    hedged: -1.35,
    inParagraph: -0.958,
    inCell: -1.33,
    isPercent: 0.546,
    isAge: 1.44,
    isDuration: -1.19,
    wordsRound: 0.397,
    other: 3.43,
    misprint: 2.18,
    knownBeside: -0.315,
    isElsewhere: -1.24,
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
