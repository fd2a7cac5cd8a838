import { inOneSentence } from "../../../claims/claimBase.js";
import type { Frame } from "../../../claims/number/frame/frame.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import { factsOf } from "../facts.js";
import type { Candidate, Match } from "../match.js";
import { isSaidFor } from "../nouns.js";
import { clauseKeysOf, clauseOfClaim, factsBeside, figuresBeside, onlyIn } from "./clauses.js";
import { isHedgedAsAlone } from "./contest.js";
import { areDatesCrossed, areNamesCrossed, isMoreThanAll, type Pair } from "./crossings.js";

/**
 * The fact for which a claim's figure was exchanged with another of its sentence: `22 passengers and 118 crew` where the
 * source has 118 passengers and 22 crew. Undefined where none was.
 */
export function exchangedFor(
  match: Match,
  own: Candidate,
  neighbours: readonly Match[],
  draft: Reading,
  reference: Reference,
): Candidate | undefined {
  if (!isInOneUnit(match, own)) return undefined;
  for (const neighbour of neighbours) {
    if (!inOneSentence(neighbour.claim, match.claim) || neighbour.agreeing.has(own.fact)) continue;
    const rival = match.candidates.find(
      ({ fact, agreement, comparable }) =>
        agreement === "other" &&
        comparable &&
        neighbour.agreeing.has(fact) &&
        inOneSentence(fact.claim, own.fact.claim),
    );
    if (rival === undefined || isHedgedAsAlone(match.claim, own, rival)) continue;
    const pair: Pair = { claims: [match, neighbour], facts: [own.fact, rival.fact] };
    if (isExchanged(pair, draft, reference)) return rival;
  }
  return undefined;
}

const isInOneUnit = ({ claim }: Match, { fact }: Candidate): boolean =>
  claim.category === "count" || claim.quantity.unit === fact.claim.quantity.unit;

/** By what they count or their parts in a change, if all four tell that and it is not the same, and else by the words that each has to itself. */
function isExchanged(pair: Pair, draft: Reading, reference: Reference): boolean {
  const { claims, facts } = pair;
  if (isMoreThanAll(pair, draft, reference) || areNamesCrossed(pair, draft, reference)) return true;
  if (areDatesCrossed(pair, draft, reference)) return true;
  const frames = [...claims, ...facts].map(({ frame }) => frame);
  const tellsApart = (isAlike: Alikeness): boolean => !isAlike(claims[0].frame, claims[1].frame);
  if (frames.every(({ head }) => head !== null) && tellsApart(isOfOneHead)) return isCrossed(pair, isOfOneHead);
  if (frames.every(({ role }) => role !== null) && tellsApart(isOfOneRole)) return isCrossed(pair, isOfOneRole);
  return isRather(pair, draft, reference) && isRather(swapped(pair), draft, reference);
}

const swapped = ({ claims: [a, b], facts: [one, other] }: Pair): Pair => ({ claims: [b, a], facts: [other, one] });

/** Whether the first claim's clause has words of the second fact's alone, and none of the first's. */
function isRather({ claims: [{ claim }], facts: [own, other] }: Pair, draft: Reading, reference: Reference): boolean {
  const clause = clauseOfClaim(claim, draft);
  const [ofOwn, ofOther] = [clauseKeysOf(own, reference), clauseKeysOf(other, reference)];
  if (onlyIn(clause, ofOther, ofOwn).length === 0) return false;
  // What leads into a sentence stands with its first figure, whichever that is.
  const isFirst = figuresBeside(claim, draft)[0] === claim && factsBeside(own, factsOf(reference))[0] === own;
  return isFirst || onlyIn(clause, ofOwn, ofOther).length === 0;
}

type Alikeness = (a: Frame, b: Frame) => boolean;

/** Whether each of two claims has in common with the other's fact what it has not with its own. */
const isCrossed = ({ claims: [a, b], facts: [one, other] }: Pair, isAlike: Alikeness): boolean =>
  isAlike(a.frame, other.frame) &&
  isAlike(b.frame, one.frame) &&
  !isAlike(a.frame, one.frame) &&
  !isAlike(b.frame, other.frame);

const isOfOneHead = (a: Frame, b: Frame): boolean => a.head !== null && b.head !== null && isSaidFor(a.head, b.head);

const isOfOneRole = (a: Frame, b: Frame): boolean => a.role === b.role;
