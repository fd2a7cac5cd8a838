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
  base: -4.42,
  weights: {
    rivalLikeness: 2.35,
    ownLikeness: -1.71,
    wordsNearRival: 0.408,
    wordOfOwn: -0.427,
    sentenceOfRival: 2.26,
    sentenceOfOwn: -1.73,
    inParagraph: -0.751,
    distinctFigure: -0.888,
    repeatedFigure: -1.29,
    phraseOfRival: 0.634,
    misprintOfRival: 0.939,
    hedgeOfRival: 0.76,
    neighboursOfOwn: -0.44,
    datedByRival: 0.242,
    inWords: -4.69,
    isBelowTen: -0.45,
    hedged: 0.383,
    inCell: -0.781,
    isPercent: 1.07,
    isAge: 1.18,
    isDuration: 0.163,
    wordsRound: 0.493,
  },
};

/** Of two that stand in one. */
export const IN_SENTENCE: Scale<keyof SentenceIndications> = {
  base: -0.65,
  weights: {
    rivalOverOwn: 0.67,
    margin: 3.53,
    clauseOfRival: 0.737,
    clauseOfOwn: -0.309,
    wordsOfOwn: -0.476,
    hedgeOfRival: 1.22,
    roleOfRival: 0.501,
    superseded: 1.52,
    pairedWithRival: 0.728,
    pairedWithOwn: -1.05,
    figuresInSentence: -0.229,
    inParagraph: -0.786,
    inWords: -1.65,
    isBelowTen: -0.913,
    hedged: -1.04,
    inCell: -0.247,
    isPercent: 0.457,
    isAge: 0.774,
    isDuration: -0.245,
    wordsRound: -0.153,
  },
};

/** Of two that stand in one and have no clauses of their own: dates, and figures that leave out their verb. */
export const WITHOUT_CLAUSES: Scale<keyof SentenceIndications> = {
  base: -2.8,
  weights: {
    rivalOverOwn: 1.55,
    margin: 1.58,
    clauseOfRival: 1.21,
    clauseOfOwn: -0.61,
    wordsOfOwn: 0.0668,
    hedgeOfRival: 1.42,
    roleOfRival: 0.0877,
    superseded: -0.773,
    pairedWithRival: 1.18,
    pairedWithOwn: -0.603,
    figuresInSentence: -0.022,
    inParagraph: -0.754,
    inWords: -1.24,
    isBelowTen: -0.428,
    hedged: 0.147,
    inCell: 0.0303,
    isPercent: 0,
    isAge: 0.36,
    isDuration: 1.37,
    wordsRound: -0.403,
  },
};

/** Of a figure that the source lacks for its thing. */
export const LACKED: Scale<keyof LackIndications> = {
  base: 0.83,
  weights: {
    inWords: -0.722,
    isBelowTen: -0.746,
    hedged: -1.46,
    inParagraph: -0.926,
    inCell: -1.24,
    isPercent: 0.809,
    isAge: 1.03,
    isDuration: -1.15,
    wordsRound: 0.374,
    other: 3.46,
    misprint: 2.33,
    knownBeside: -0.329,
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
