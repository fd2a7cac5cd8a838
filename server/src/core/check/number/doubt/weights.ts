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
  base: -4.70,
  weights: {
    rivalLikeness: 2.55,
    ownLikeness: -1.66,
    wordsNearRival: 0.328,
    wordOfOwn: -0.399,
    sentenceOfRival: 2.19,
    sentenceOfOwn: -1.62,
    inParagraph: -0.845,
    distinctFigure: -0.676,
    repeatedFigure: -1,
    phraseOfRival: 0.967,
    misprintOfRival: 1.01,
    hedgeOfRival: 0.606,
    neighboursOfOwn: -0.442,
    datedByRival: 0.257,
    inWords: -0.957,
    hedged: 0.359,
    inCell: -0.746,
    isPercent: 0.939,
    isAge: 0.872,
    isDuration: 0.0779,
    wordsRound: 0.497,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.92,
  weights: {
    rivalOverOwn: 0.799,
    margin: 3.22,
    clauseOfRival: 0.679,
    clauseOfOwn: -0.306,
    wordsOfOwn: -0.39,
    hedgeOfRival: 1.36,
    roleOfRival: 0.707,
    superseded: 1.89,
    pairedWithRival: 0.839,
    pairedWithOwn: -1.1,
    figuresInSentence: -0.234,
    inParagraph: -0.769,
    inWords: -1.64,
    hedged: -0.784,
    inCell: -0.5,
    isPercent: 0.314,
    isAge: 0.789,
    isDuration: 0.197,
    wordsRound: -0.207,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.46,
  weights: {
    inWords: -0.877,
    hedged: -1.41,
    inParagraph: -0.953,
    inCell: -1.14,
    isPercent: 0.517,
    isAge: 0.496,
    isDuration: -0.896,
    wordsRound: 0.407,
    other: 3.12,
    misprint: 2.34,
    knownBeside: -0.221,
    isElsewhere: -0.968,
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
