import { inOneSentence } from "../../../claims/claimBase.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Fact } from "../facts.js";
import type { Match } from "../match.js";
import { areInClause } from "./clauses.js";
import type { Contest } from "./contest.js";

/** Of two facts of one sentence, given in its order: which of them stands next to what the draft tells beside the claim. */

/**
 * Whether the draft tells a figure beside the claim that stands next to the rival (`195 in November and 204 in January`), and not
 * the like one that stands next to the fact.
 */
export function isPairedWithRival(contest: Contest, sentence: readonly Fact[]): boolean {
  const told = toldBeside(contest);
  const owns = matesOf(contest.own.fact, sentence, contest);
  return matesOf(contest.rival.fact, sentence, contest).some(
    (mate) =>
      isTold(mate, told) &&
      owns.some((own) => own !== mate && own.claim.category === mate.claim.category && !isTold(own, told)),
  );
}

/** Whether it tells one that stands next to the fact alone. */
export function isPairedWithOwn(contest: Contest, sentence: readonly Fact[]): boolean {
  const told = toldBeside(contest);
  const rivals = matesOf(contest.rival.fact, sentence, contest);
  return matesOf(contest.own.fact, sentence, contest).some((mate) => !rivals.includes(mate) && isTold(mate, told));
}

/** The figures of another kind next to one in its clause. */
function matesOf(fact: Fact, sentence: readonly Fact[], { match, own, rival, reference }: Contest): readonly Fact[] {
  const at = sentence.indexOf(fact);
  return [sentence[at - 1], sentence[at + 1]].filter(
    (next): next is Fact =>
      next !== undefined &&
      next !== own.fact &&
      next !== rival.fact &&
      next.claim.category !== match.claim.category &&
      areInClause(fact.claim, next.claim, reference.reading.prose),
  );
}

const toldBeside = ({ match, neighbours, draft }: Contest): readonly Match[] =>
  neighbours.filter(({ claim }) => isToldWith(claim, match.claim, draft));

const isTold = (fact: Fact, told: readonly Match[]): boolean => told.some(({ agreeing }) => agreeing.has(fact));

/** Whether a figure stands in a claim's sentence, or in the row that its cell belongs to. */
function isToldWith(figure: NumberClaim, claim: NumberClaim, { prose: { blocks } }: Reading): boolean {
  const row = blocks[claim.block]?.row ?? "";
  return inOneSentence(figure, claim) || (row !== "" && blocks[figure.block]?.text === row);
}
