import { inOneSentence } from "../../../claims/claimBase.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Fact } from "../facts.js";
import { areInClause } from "./clauses.js";
import type { Match } from "../match.js";
import type { Contest } from "./contest.js";

/** What the draft tells beside a claim of what stands next to two facts of one sentence, each as 1 for yes. */
export interface Pairing {
  /** Whether the claim's sentence or row tells a figure that the source has next to the rival, and not the like figure next to the fact: `195 in November and 204 in January`. */
  readonly pairedWithRival: number;
  /** Whether it tells one that the source has next to the fact alone. */
  readonly pairedWithOwn: number;
}

/** Takes the figures of the facts' sentence, in its order. */
export function pairingOf(contest: Contest, sentence: readonly Fact[]): Pairing {
  const { match, neighbours, draft } = contest;
  const beside = neighbours.filter(({ claim }) => isToldWith(claim, match.claim, draft));
  const isTold = (fact: Fact): boolean => beside.some((figure) => tells(figure, fact));
  const [owns, rivals] = [contest.own, contest.rival].map(({ fact }) => matesOf(fact, sentence, contest)) as [
    readonly Fact[],
    readonly Fact[],
  ];
  const isTheLike = (mate: Fact, own: Fact): boolean => own !== mate && own.claim.category === mate.claim.category;
  return {
    pairedWithRival: Number(
      rivals.some((mate) => isTold(mate) && owns.some((own) => isTheLike(mate, own) && !isTold(own))),
    ),
    pairedWithOwn: Number(owns.some((mate) => !rivals.includes(mate) && isTold(mate))),
  };
}

/** Whether a figure tells a fact, be it in a wrong unit or but for a digit. */
const tells = ({ agreeing, candidates }: Match, fact: Fact): boolean =>
  agreeing.has(fact) ||
  candidates.some((candidate) => candidate.fact === fact && (candidate.slip || candidate.misprint));

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

/** Whether a figure stands in a claim's sentence, or in the row that its cell belongs to. */
function isToldWith(figure: NumberClaim, claim: NumberClaim, { prose: { blocks } }: Reading): boolean {
  const row = blocks[claim.block]?.row ?? "";
  return inOneSentence(figure, claim) || (row !== "" && blocks[figure.block]?.text === row);
}
