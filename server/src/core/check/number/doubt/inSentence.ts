import { inOneSentence, sentenceKey } from "../../../claims/claimBase.js";
import type { Concept } from "../../../claims/number/frame/lexicon.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import { groupBy } from "../../../text/groupBy.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { factsOf, type Fact, type Facts } from "../facts.js";
import type { Candidate } from "../match.js";
import { numbersByBlock } from "../neighbours.js";
import { areOfOtherTimes } from "../times.js";
import { areInClause, clauseOf } from "./clauses.js";
import type { Contest } from "./contest.js";
import { OWN_WORTH } from "./indications.js";
import { mannerOf, type Manner } from "./manner.js";

/** What bears on whether a figure was told for a rival of its own sentence: the words round both are the same, but for those of each one's clause. */
export interface SentenceIndications extends Manner {
  /** How much liker the claim the rival is: the logarithm of the ratio, and the difference as a share of the most. */
  readonly rivalOverOwn: number;
  readonly margin: number;
  /** What the words of the claim's clause are worth that the rival's clause has and the fact's has not, and the other way round. */
  readonly clauseOfRival: number;
  readonly clauseOfOwn: number;
  /** What the words round the claim are worth that the fact's clause has and the rival's has not. */
  readonly wordsOfOwn: number;
  readonly hedgeOfRival: number;
  /** Whether the claim is to a change what the rival is. */
  readonly roleOfRival: number;
  /** Whether the source says that the figure has changed since, where the claim does not say that it is of old. */
  readonly superseded: number;
  /** Whether the draft's sentence tells a figure that the source has right beside the rival, or beside the fact, alone. */
  readonly pairedWithRival: number;
  readonly pairedWithOwn: number;
  readonly figuresInSentence: number;
}

export function sentenceIndicationsOf(contest: Contest): SentenceIndications {
  const { match, own, rival, draft, reference } = contest;
  const { claim, frame, likeness } = match;
  const facts = factsOf(reference);
  const sentence = bySentence(facts).get(sentenceKey(own.fact.claim)) ?? [];
  const figures = sentence.map((fact) => fact.claim);
  const [ownClause, rivalClause] = [own, rival].map(({ fact }) =>
    keysOf(clauseOf(fact.claim, figures, reference.reading.prose)),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  const beside = (numbersByBlock(draft).get(claim.block) ?? []).filter((other) => inOneSentence(other, claim));
  const clause = clauseOf(claim, beside, draft.prose);
  const words = frame.terms.map(({ concept }) => concept);
  const worthOf = (concepts: readonly Concept[], a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    onlyIn(concepts, a, b).reduce((sum, concept) => sum + facts.words.of(concept).worth, 0);
  return {
    rivalOverOwn: Math.log(rival.likeness / Math.max(own.likeness, OWN_WORTH)),
    margin: (rival.likeness - own.likeness) / likeness.most,
    clauseOfRival: Math.log1p(worthOf(clause, rivalClause, ownClause)),
    clauseOfOwn: Math.log1p(worthOf(clause, ownClause, rivalClause)),
    wordsOfOwn: Math.log1p(worthOf(words, ownClause, rivalClause)),
    hedgeOfRival: Number(claim.bound === rival.fact.claim.bound),
    roleOfRival: Number(frame.role === rival.fact.frame.role),
    superseded: Number(isSuperseded(contest)),
    pairedWithRival: Number(isPaired(contest, rival, own, sentence)),
    pairedWithOwn: Number(isPaired(contest, own, rival, sentence)),
    figuresInSentence: figures.length,
    ...mannerOf(match, draft),
  };
}

/** Whether a figure beside the claim is one that stands next to a fact in its clause, and not in the other's. */
function isPaired(
  { match, neighbours, draft, reference }: Contest,
  { fact }: Candidate,
  { fact: other }: Candidate,
  sentence: readonly Fact[],
): boolean {
  const besideIn = (one: Fact): readonly Fact[] => {
    const at = sentence.indexOf(one);
    return [sentence[at - 1], sentence[at + 1]].filter(
      (next) => next !== undefined && areInClause(one.claim, next.claim, reference.reading.prose),
    ) as Fact[];
  };
  const others = besideIn(other);
  const beside = besideIn(fact).filter((one) => one !== other && !others.includes(one));
  return neighbours.some(
    ({ claim, agreeing }) =>
      isToldWith(claim, match.claim, draft) &&
      claim.category !== match.claim.category &&
      beside.some((figure) => agreeing.has(figure)),
  );
}

/** Whether a figure stands in a claim's sentence, or in the row that its cell belongs to. */
function isToldWith(figure: NumberClaim, claim: NumberClaim, { prose: { blocks } }: Reading): boolean {
  const row = blocks[claim.block]?.row ?? "";
  return inOneSentence(figure, claim) || (row !== "" && blocks[figure.block]?.text === row);
}

const isSuperseded = ({ match: { frame }, own: { fact }, rival }: Contest): boolean =>
  fact.frame.role === "start" && rival.fact.frame.role !== "start" && areOfOtherTimes(frame, fact.frame);

const keysOf = (concepts: readonly Concept[]): ReadonlySet<string> =>
  new Set(concepts.flatMap(({ keys }) => keys.map(({ key }) => key)));

/** The words, each once, that one clause has and the other has not. */
const onlyIn = (
  concepts: readonly Concept[],
  clause: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly Concept[] =>
  [...new Map(concepts.map((concept) => [concept.stem, concept])).values()].filter(
    ({ keys }) => keys.some(({ key }) => clause.has(key)) && !keys.some(({ key }) => other.has(key)),
  );

const bySentence = memoizeByObject(({ all }: Facts) => groupBy(all, ({ claim }) => sentenceKey(claim)));
