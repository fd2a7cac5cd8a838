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
  base: -4.52,
  weights: {
    rivalLikeness: 2.42,
    ownLikeness: -1.69,
    wordsNearRival: 0.435,
    wordOfOwn: -0.405,
    sentenceOfRival: 2.23,
    sentenceOfOwn: -1.63,
    inParagraph: -0.695,
    distinctFigure: -0.813,
    repeatedFigure: -1.15,
    phraseOfRival: 0.567,
    misprintOfRival: 1.18,
    hedgeOfRival: 0.63,
    neighboursOfOwn: -0.454,
    datedByRival: 0.276,
    inWords: -4.52,
    isBelowTen: -0.36,
    hedged: 0.25,
    inCell: -0.75,
    isPercent: 1,
    isAge: 1.12,
    isDuration: 0.129,
    wordsRound: 0.453,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.64,
  weights: {
    rivalOverOwn: 1.04,
    margin: 3.05,
    clauseOfRival: 0.63,
    clauseOfOwn: -0.275,
    wordsOfOwn: -0.391,
    hedgeOfRival: 1.27,
    roleOfRival: 0.565,
    superseded: 1.64,
    pairedWithRival: 0.867,
    pairedWithOwn: -1.07,
    figuresInSentence: -0.226,
    inParagraph: -0.756,
    inWords: -1.61,
    isBelowTen: -0.957,
    hedged: -0.982,
    inCell: -0.351,
    isPercent: 0.581,
    isAge: 0.819,
    isDuration: 0.0965,
    wordsRound: -0.229,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.85,
  weights: {
    inWords: -0.717,
    isBelowTen: -0.73,
    hedged: -1.36,
    inParagraph: -0.939,
    inCell: -1.22,
    isPercent: 0.777,
    isAge: 1.42,
    isDuration: -1.12,
    wordsRound: 0.358,
    other: 3.42,
    misprint: 2.28,
    knownBeside: -0.301,
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
