import { inOneSentence } from "../../../claims/claimBase.js";
import { conceptsIn } from "../../../claims/number/frame/blockWords.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Block, Prose } from "../../../text/prose.js";
import { factsOf } from "../facts.js";
import { isUnmistakable } from "../firmness.js";
import type { Candidate } from "../match.js";
import { sameThing } from "../nouns.js";
import { sentenceWords, shareIn, weightIn } from "../sharedWords.js";
import { isHedgedAsAlone, type Contest } from "./contest.js";
import { mannerOf, type Manner } from "./manner.js";

/** What bears on whether a figure was told for its rival, each as a number: a count, a share, a logarithm, or 1 for yes. */
export interface Indications extends Manner {
  /** How like the claim the rival is, and the fact with the figure. */
  readonly rivalLikeness: number;
  readonly ownLikeness: number;
  /** What speaks for the fact, as a share of the most that could. */
  readonly ownShare: number;
  /** What the words are worth that stand near the claim's figure and the rival's. */
  readonly wordsNearRival: number;
  /** What the weightiest word is worth that the figure's fact has, beyond what the rival has of it. */
  readonly wordOfOwn: number;
  /** The shares of the claim's sentence that the rival's has, and the fact's. */
  readonly sentenceOfRival: number;
  readonly sentenceOfOwn: number;
  /** Whether the fact's sentence has a name of the claim's that the rival's has not. */
  readonly nameOfOwn: number;
  /** Whether the figure hardly stands in the source by chance, as a score may. */
  readonly distinctFigure: number;
  /** Whether more sentences than one have a figure of few digits: it is the likelier to be said again. */
  readonly repeatedFigure: number;
  /** Whether the noun phrase that the claim counts has two words more of the rival's than of the fact's. */
  readonly phraseOfRival: number;
  /** Whether the figure is the rival's but for a digit. */
  readonly misprintOfRival: number;
  /** Whether the claim is hedged as the rival is, and not as the fact. */
  readonly hedgeOfRival: number;
  /** How many figures the claim's sentence has of the fact's, and not of the rival's. */
  readonly sentenceFiguresOfOwn: number;
  /** How many figures the draft tells along with the claim of the paragraph that has its figure. */
  readonly neighboursOfOwn: number;
  /** Of a date: how many figures the claim's sentence has of the rival's, so that it says when they were so. */
  readonly datedByRival: number;
}

/** A figure in the source speaks for itself, whatever the words round it. */
export const OWN_WORTH = 1.7;
const UNMISTAKABLE = 2.5;
/** Words from this weight on stand near. */
const NEAR = 0.5;
const NEIGHBOURS = 3;

export function indicationsOf(contest: Contest): Indications {
  const { match, own, rival, draft, reference } = contest;
  const { claim, amount, firmness } = match;
  const source = reference.reading.prose;
  const words = sentenceWords(claim, draft.prose);
  return {
    rivalLikeness: Math.log(rival.likeness),
    ownLikeness: Math.log(Math.max(own.likeness, isUnmistakable(amount) ? UNMISTAKABLE : OWN_WORTH)),
    ownShare: own.likeness / match.likeness.most,
    wordsNearRival: wordsNearRivalIn(contest),
    wordOfOwn: wordOfOwnIn(contest),
    sentenceOfRival: shareIn(words, rival.fact.claim, source),
    sentenceOfOwn: shareIn(words, own.fact.claim, source),
    nameOfOwn: Number(isNamedWithOwn(contest)),
    ...mannerOf(match, draft),
    distinctFigure: Number(firmness === "distinct" && claim.category !== "score"),
    repeatedFigure: Number(isRepeated(contest)),
    phraseOfRival: Number(isPhraseOfRival(contest)),
    misprintOfRival: Number(rival.misprint),
    hedgeOfRival: Number(isHedgedAsAlone(claim, rival, own)),
    sentenceFiguresOfOwn: Math.min(toldInSentenceOf(own, rival, contest), NEIGHBOURS),
    neighboursOfOwn: Math.min(toldWithOwn(contest), NEIGHBOURS),
    datedByRival: match.dating === null ? 0 : Math.min(toldInSentenceOf(rival, own, contest), NEIGHBOURS),
  };
}

function wordsNearRivalIn({ match, rival, reference }: Contest): number {
  const { words } = factsOf(reference);
  let worth = 0;
  for (const { concept, weight } of match.frame.terms)
    if (weight >= NEAR && weightIn(rival.fact.frame, concept) >= NEAR) worth += words.of(concept).worth;
  return Math.log1p(worth);
}

function wordOfOwnIn({ match, own, rival, reference }: Contest): number {
  const { words } = factsOf(reference);
  let most = 0;
  for (const { concept, weight } of match.frame.terms) {
    const [ours, theirs] = [weightIn(own.fact.frame, concept), weightIn(rival.fact.frame, concept)];
    most = Math.max(most, words.of(concept).worth * (Math.min(ours, weight) - Math.min(theirs, weight)));
  }
  return most;
}

function isNamedWithOwn({ match, own, rival, reference }: Contest): boolean {
  const stemsBeside = ({ fact }: Candidate): ReadonlySet<string> =>
    new Set(sentenceWords(fact.claim, reference.reading.prose).map(({ stem }) => stem));
  const [ours, theirs] = [stemsBeside(own), stemsBeside(rival)];
  return match.frame.terms.some(({ concept: { stem }, proper }) => proper && ours.has(stem) && !theirs.has(stem));
}

const PHRASE = 2;

function isPhraseOfRival({ match, own, rival, draft, reference }: Contest): boolean {
  const phrase = phraseOf(match.claim, draft.prose);
  const shared = ({ fact }: Candidate): number => {
    const theirs = phraseOf(fact.claim, reference.reading.prose);
    return phrase.filter((word) => theirs.some((other) => sameThing(word, other))).length;
  };
  return shared(rival) - shared(own) >= PHRASE;
}

/** The words that a figure's span has after the figure. */
const phraseOf = ({ block, local, figure }: NumberClaim, { blocks }: Prose): readonly Concept[] =>
  conceptsIn(blocks[block] as Block, { start: figure.end, end: Math.max(figure.end, local.end) });

/** Dates come again anyhow. */
const isRepeated = ({ match: { amount, agreeing, firmness } }: Contest): boolean =>
  amount !== null &&
  firmness !== "distinct" &&
  new Set([...agreeing.keys()].map(({ claim }) => claim.sentence)).size > 1;

const toldWithOwn = ({ match, neighbours, own: { fact } }: Contest): number =>
  neighbours.filter(
    ({ claim, firmness, agreeing }) =>
      claim.block === match.claim.block &&
      firmness !== "loose" &&
      [...agreeing.keys()].some((other) => other !== fact && other.claim.block === fact.claim.block),
  ).length;

/** How many figures of the claim's sentence the source has in a fact's sentence, and not in another's. */
function toldInSentenceOf(one: Candidate, other: Candidate, { match: { claim }, neighbours }: Contest): number {
  return neighbours.filter(({ claim: beside, amount, agreeing }) => {
    const isIn = (candidate: Candidate) =>
      [...agreeing.keys()].some((told) => inOneSentence(told.claim, candidate.fact.claim));
    return amount !== null && inOneSentence(beside, claim) && isIn(one) && !isIn(other);
  }).length;
}
