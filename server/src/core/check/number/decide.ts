import type { Category } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { unchecked, type Verdict } from "../finding.js";
import type { Derivation } from "./derive/derivation.js";
import { haveOtherActors } from "./actors.js";
import { isCoincidence } from "./coincidence.js";
import { derive } from "./derive/derive.js";
import { isDoubtful } from "./doubt/doubt.js";
import { factsOf, type Fact } from "./facts.js";
import { isKnownPair } from "./knownPair.js";
import { listCounted } from "./lists.js";
import { agrees, type Candidate, type Match } from "./match.js";
import { hasOtherOwner, isOwn, isSwapped } from "./ownership.js";
import { haveOtherRates } from "./rate.js";
import { isRatherMisprinted } from "./ratherMisprinted.js";
import { likestRival, type Told } from "./rivals.js";
import { isToldWithOtherEnd } from "./stretches.js";
import { isRivalCount } from "./unitSlip.js";
import {
  contradicted,
  countedFrom,
  derived,
  hedged,
  misattributed,
  supported,
  unsupported,
  wrongUnit,
} from "./verdicts.js";

/** A fact is about the claim's own thing from here on, as a share of the most that could speak for it. */
const SAME_THING = 0.3;
const PLAINLY_SAME = 0.55;
const SOMEHOW_THE_SAME = 0.23;
const HARDLY_THE_SAME = 0.1;
/** So far must the figures that went into a derivation be about the claim's thing. */
const DERIVED_FROM = 0.21;
/** A fact that agrees and is as like as this needs no derivation beside it. */
const SETTLED = 0.4;
/** How much surer a derivation must be than a fact that has the figure. */
const RATHER_DERIVED = 1.5;
const DERIVED_MARGIN = 0.1;
/** How near to the likest fact one must come that has the claim's figure in another unit. */
const SLIP = 0.6;
/** A hedge is as the source has it where any statement nearly as like has it so. */
const NEARLY_AS_LIKE = 0.7;

/** Decides between the facts that agree with a claim and those that do not: unit first, then misattributed, then contradicted. */
export function decide(
  match: Match,
  neighbours: readonly Match[],
  draft: Reading,
  reference: Reference,
  told: Told,
): Verdict {
  const { claim, firmness, candidates, likeness } = match;
  const agreeing = candidates.find(agrees);
  const turned = candidates.find(({ agreement }) => agreement === "turned");
  const slip = candidates.find((candidate) => candidate.slip);
  const isSame = (candidate: Candidate | undefined, share = SAME_THING): boolean =>
    likenessOf(candidate) >= share * likeness.most;
  const other = likestRival(match, neighbours, told);

  if (turned !== undefined && turned.likeness >= likenessOf(other) && turned.likeness >= likenessOf(agreeing))
    return contradicted(reference, claim, turned.fact);

  const block = draft.prose.blocks[claim.block] as Block;
  const chance = agreeing !== undefined && isCoincidence(match, block);
  const elsewhere =
    agreeing !== undefined &&
    !chance &&
    (((isSame(other) || isSomebodys(match)) && isElsewhere(match, draft, reference)) ||
      (isSame(agreeing, PLAINLY_SAME) && haveOtherActors(claim, draft, agreeing.fact.claim, reference.reading)));
  const own = chance || elsewhere ? undefined : agreeing;
  if (own !== undefined && firmness !== "loose" && isSame(own) && isOfOtherUnit(match, own.fact, draft, reference))
    return wrongUnit(reference, claim, own.fact);
  const rivalry =
    own === undefined || other === undefined
      ? null
      : { claim, draft, fact: own.fact.claim, rival: other.fact.claim, source: reference.reading };
  const vouched =
    own !== undefined &&
    ((rivalry !== null && isOwn(rivalry)) || isToldWithOtherEnd(match, own, neighbours, reference.reading.prose));
  const doubtful =
    own !== undefined &&
    !vouched &&
    [other, slip].some(
      (rival) => rival !== undefined && isDoubtful({ match, own, rival, neighbours, draft, reference }),
    );
  const swapped = rivalry !== null && isSwapped(rivalry);
  const settled = own !== undefined && !doubtful && !swapped;
  if (settled && isSame(own, SETTLED)) return agreed(match, own, reference);

  const derivation = derive(match, neighbours, draft, reference);
  if (settled)
    return isRatherDerived(match, own, derivation) ? derived(reference, derivation) : agreed(match, own, reference);
  if (derivation !== null && derivation.likeness >= DERIVED_FROM && !isRatherMisprinted(match, derivation))
    return derived(reference, derivation);
  const right = other !== undefined && isSame(other) ? other.fact : null;
  if (elsewhere) return misattributed(reference, claim, agreeing.fact, right);
  const list = listCounted(match, reference.reading.prose, factsOf(reference));
  if (list !== null && !isSame(other)) return countedFrom(reference, list);
  if (slip !== undefined && isSame(slip, PLAINLY_SAME) && slip.likeness >= likenessOf(other))
    return wrongUnit(reference, claim, slip.fact);
  if (firmness === "loose" && (agreeing !== undefined || !isSame(other, PLAINLY_SAME)))
    return unchecked("Too loosely stated to be held against the source.");

  if (slip !== undefined && slip.likeness >= SLIP * likenessOf(other)) return wrongUnit(reference, claim, slip.fact);
  if (agreeing !== undefined && (!chance || isLarge(match)))
    return misattributed(reference, claim, agreeing.fact, right);
  const meant = isSame(other)
    ? other
    : (candidates.find((candidate) => candidate.misprint && isSame(candidate, HARDLY_THE_SAME)) ?? other);
  if (meant !== undefined && (meant.misprint || isSame(meant, SOMEHOW_THE_SAME)))
    return contradicted(reference, claim, meant.fact);
  return isKnownPair(claim, block)
    ? unchecked("Who was spoken of is meant.")
    : unsupported(reference, meant?.fact ?? null);
}

/** A smaller count says nothing by being in the source for another thing. */
const LARGE = 20;
const isLarge = ({ printed }: Match): boolean => (printed?.low ?? 0) >= LARGE;

/** Whether a fact with a claim's figure counts something else of a contest, or is reckoned by another unit. */
const isOfOtherUnit = (match: Match, fact: Fact, draft: Reading, { reading }: Reference): boolean =>
  isRivalCount(match, fact) || haveOtherRates(match.claim, draft.prose, fact.claim, reading.prose);

/** What is one owner's: several may share a time, a measure, a place in a row or a score. */
const OWNED: ReadonlySet<Category> = new Set<Category>(["age", "money", "percent"]);
const isSomebodys = (match: Match): boolean =>
  OWNED.has(match.claim.category) || (match.claim.category === "count" && isLarge(match));

const likenessOf = (candidate: Candidate | undefined): number => candidate?.likeness ?? 0;

/** Whether the source has the figure for others only than the draft has it for. */
function isElsewhere(match: Match, draft: Reading, reference: Reference): boolean {
  if (match.firmness === "loose") return false;
  const isKnown = (stem: string): boolean => factsOf(reference).words.has(stem);
  return match.candidates
    .filter(agrees)
    .every(({ fact }) => hasOtherOwner(match.claim, draft, fact.claim, reference.reading, isKnown));
}

/** A derivation about the right thing wins over a like figure about another. */
function isRatherDerived(
  { likeness: { most } }: Match,
  agreeing: Candidate,
  derivation: Derivation | null,
): derivation is Derivation {
  return derivation !== null && derivation.likeness > (agreeing.likeness / most) * RATHER_DERIVED + DERIVED_MARGIN;
}

/** The source has the figure; where it also has it as hedged as the claim does, that statement counts. */
function agreed({ claim, candidates }: Match, agreeing: Candidate, reference: Reference): Verdict {
  const same = candidates.find(
    ({ agreement, likeness }) => agreement === "same" && likeness >= agreeing.likeness * NEARLY_AS_LIKE,
  );
  return same === undefined ? hedged(reference, claim, agreeing.fact) : supported(reference, same.fact);
}
