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
  base: -4.71,
  weights: {
    rivalLikeness: 2.52,
    ownLikeness: -1.7,
    wordsNearRival: 0.345,
    wordOfOwn: -0.393,
    sentenceOfRival: 2.18,
    sentenceOfOwn: -1.63,
    inParagraph: -0.839,
    distinctFigure: -0.672,
    repeatedFigure: -1,
    phraseOfRival: 0.851,
    misprintOfRival: 1,
    hedgeOfRival: 0.612,
    neighboursOfOwn: -0.437,
    datedByRival: 0.214,
    inWords: -0.961,
    hedged: 0.357,
    inCell: -0.747,
    isPercent: 0.943,
    isAge: 0.889,
    isDuration: 0.0916,
    wordsRound: 0.52,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.76,
  weights: {
    rivalOverOwn: 0.876,
    margin: 3.15,
    clauseOfRival: 0.663,
    clauseOfOwn: -0.269,
    wordsOfOwn: -0.417,
    hedgeOfRival: 1.13,
    roleOfRival: 0.663,
    superseded: 1.83,
    pairedWithRival: 0.878,
    pairedWithOwn: -1.14,
    figuresInSentence: -0.229,
    inParagraph: -0.761,
    inWords: -1.65,
    hedged: -1,
    inCell: -0.49,
    isPercent: 0.279,
    isAge: 0.801,
    isDuration: 0.19,
    wordsRound: -0.164,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.69,
  weights: {
    inWords: -0.718,
    hedged: -1.33,
    inParagraph: -0.891,
    inCell: -1.25,
    isPercent: 0.572,
    isAge: 1.45,
    isDuration: -1.14,
    wordsRound: 0.402,
    other: 3.33,
    misprint: 2.19,
    knownBeside: -0.325,
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
