import type { Concept } from "../../../claims/number/frame/lexicon.js";
import { factsOf } from "../facts.js";
import { areOfOtherTimes } from "../times.js";
import { clauseKeysOf, clauseOfClaim, factsBeside, onlyIn } from "./clauses.js";
import { isHedgedAsAlone, type Contest } from "./contest.js";
import { OWN_WORTH } from "./indications.js";
import { mannerOf, type Manner } from "./manner.js";
import { pairingOf, type Pairing } from "./pairing.js";

/** What bears on whether a figure was told for a rival of its own sentence: the words round both are the same, but for those of each one's clause. */
export interface SentenceIndications extends Manner, Pairing {
  /** How much liker the claim the rival is: the logarithm of the ratio, and the difference as a share of the most. */
  readonly rivalOverOwn: number;
  readonly margin: number;
  /** What the words of the claim's clause are worth that the rival's clause has and the fact's has not, and the other way round. */
  readonly clauseOfRival: number;
  readonly clauseOfOwn: number;
  /** What the words round the claim are worth that the fact's clause has and the rival's has not. */
  readonly wordsOfOwn: number;
  /** Whether the claim is hedged as the rival is, and not as the fact, and the other way round. */
  readonly hedgeOfRival: number;
  readonly hedgeOfOwn: number;
  /** Whether the claim is to a change what the rival is. */
  readonly roleOfRival: number;
  /** Whether the source says that the figure has changed since, where the claim does not say that it is of old. */
  readonly superseded: number;
  readonly figuresInSentence: number;
}

export function sentenceIndicationsOf(contest: Contest): SentenceIndications {
  const { match, own, rival, draft, reference } = contest;
  const { claim, frame, likeness } = match;
  const facts = factsOf(reference);
  const sentence = factsBeside(own.fact, facts);
  const [ownClause, rivalClause] = [clauseKeysOf(own.fact, reference), clauseKeysOf(rival.fact, reference)];
  const clause = clauseOfClaim(claim, draft);
  const words = frame.terms.map(({ concept }) => concept);
  const worthOf = (concepts: readonly Concept[], a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    onlyIn(concepts, a, b).reduce((sum, concept) => sum + facts.words.of(concept).worth, 0);
  return {
    rivalOverOwn: Math.log(rival.likeness / Math.max(own.likeness, OWN_WORTH)),
    margin: (rival.likeness - own.likeness) / likeness.most,
    clauseOfRival: Math.log1p(worthOf(clause, rivalClause, ownClause)),
    clauseOfOwn: Math.log1p(worthOf(clause, ownClause, rivalClause)),
    wordsOfOwn: Math.log1p(worthOf(words, ownClause, rivalClause)),
    hedgeOfRival: Number(isHedgedAsAlone(claim, rival, own)),
    hedgeOfOwn: Number(isHedgedAsAlone(claim, own, rival)),
    roleOfRival: Number(frame.role === rival.fact.frame.role),
    superseded: Number(isSuperseded(contest)),
    ...pairingOf(contest, sentence),
    figuresInSentence: sentence.length,
    ...mannerOf(match, draft),
  };
}

const isSuperseded = ({ match: { frame }, own: { fact }, rival }: Contest): boolean =>
  fact.frame.role === "start" && rival.fact.frame.role !== "start" && areOfOtherTimes(frame, fact.frame);
