import type { Category } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { haveOtherActors } from "./actors.js";
import { isCoincidence } from "./coincidence.js";
import { isContested, isDoubtful } from "./doubt/doubt.js";
import { exchangedFor } from "./doubt/exchange.js";
import { factsOf } from "./facts.js";
import { isLarge } from "./firmness.js";
import { agrees, type Candidate, type Match } from "./match.js";
import { hasOtherOwner, isOwn, isSwapped } from "./ownership.js";
import { haveOtherPossessor } from "./possessors.js";
import { untoldRivals, type Told } from "./rivals.js";
import { standingsOf, type Standing } from "./standings.js";
import { isToldWithOtherEnd } from "./stretches.js";

/** A claim, and how the facts of its source stand to it. */
export interface Appraisal {
  readonly match: Match;
  /** The figures that the draft tells along with the claim. */
  readonly neighbours: readonly Match[];
  readonly draft: Reading;
  readonly reference: Reference;
  /** The likest fact with the claim's figure. */
  readonly agreeing: Candidate | undefined;
  /** Whose that figure is; null where the source has it nowhere. */
  readonly belonging: Belonging | null;
  /** The likest fact with another figure for which the claim may have been told. */
  readonly other: Candidate | undefined;
  /** The likest with the claim's figure but for its unit, scale or currency. */
  readonly slip: Candidate | undefined;
}

/** `own`: told of the claim's thing. `doubted`: perhaps meant for another fact. `chance`: of a thing that the claim does not speak of. */
export type Belonging = "own" | "doubted" | "another" | "chance";

/** A fact is about the claim's own thing from here on, as a share of the most that could speak for it. */
const SAME_THING = 0.3;
export const PLAINLY_SAME = 0.55;

export function appraise(
  match: Match,
  neighbours: readonly Match[],
  draft: Reading,
  reference: Reference,
  told: Told,
): Appraisal {
  const agreeing = match.candidates.find(agrees);
  const slip = match.candidates.find((candidate) => candidate.slip);
  const rivals = untoldRivals(match, neighbours, told);
  const isMeant = (rival: Candidate): boolean =>
    agreeing !== undefined && isContested({ match, own: agreeing, rival, neighbours, draft, reference });
  const exchanged = agreeing && exchangedFor(match, agreeing, neighbours, draft, reference);
  const other = exchanged ?? rivals.find(isMeant) ?? rivals[0];
  const known = { match, neighbours, draft, reference, agreeing, other, slip };
  if (agreeing === undefined) return { ...known, belonging: null };
  return { ...known, belonging: exchanged === undefined ? belongingOf({ ...known, agreeing }) : "doubted" };
}

/** Whether a candidate is about the claim's thing, by a share of the most that could speak for it. */
export const isSame = (
  { match: { likeness } }: Pick<Appraisal, "match">,
  candidate: Candidate | undefined,
  share = SAME_THING,
): candidate is Candidate => candidate !== undefined && candidate.likeness >= share * likeness.most;

type Known = Omit<Appraisal, "belonging" | "agreeing"> & { readonly agreeing: Candidate };

function belongingOf(known: Known): Belonging {
  const { match, draft } = known;
  if (isCoincidence(match, draft.prose.blocks[match.claim.block] as Block)) return "chance";
  if (isAnothers(known) || isOfRivals(known)) return "another";
  return isMeantForOther(known) ? "doubted" : "own";
}

/** The axis of what befell people, and those of its sides that are told apart by every editor: killed and injured. */
const CASUALTIES = 0;
const HURT: ReadonlySet<number> = new Set([0, 1]);

/** `17 people were killed` of a source that has 17 injured: who is the one is not the other. */
function isOfRivals({ match }: Known): boolean {
  const side = sideOf(standingsOf(match.frame));
  if (side === null || match.claim.category !== "count") return false;
  return match.candidates.filter(agrees).every(({ fact }) => {
    const theirs = sideOf(fact.standings);
    return theirs !== null && theirs !== side;
  });
}

/** The one side on which somebody was hurt; null where none is told, or several. */
function sideOf(standings: readonly Standing[]): number | null {
  const sides = standings.find(({ axis }) => axis === CASUALTIES)?.sides ?? [];
  const [side] = sides;
  return side !== undefined && HURT.has(side) && sides.every((other) => other === side) ? side : null;
}

function isAnothers(known: Known): boolean {
  const { match, draft, reference, agreeing, other } = known;
  if ((isSame(known, other) || isSomebodys(match)) && isElsewhere(match, draft, reference)) return true;
  return (
    isSame(known, agreeing, PLAINLY_SAME) && haveOtherActors(match.claim, draft, agreeing.fact.claim, reference.reading)
  );
}

/** What is one owner's: several may share a time, a measure, a place in a row or a score. */
const OWNED: ReadonlySet<Category> = new Set<Category>(["age", "money", "percent"]);
const isSomebodys = (match: Match): boolean =>
  OWNED.has(match.claim.category) || (match.claim.category === "count" && isLarge(match));

/** A paragraph may tell an owner's figure by another of its names: there others have one with which it shares hardly a word. */
const LITTLE = 0.16;

/** Whether the source has the figure for others only than the draft has it for. */
function isElsewhere(match: Match, draft: Reading, reference: Reference): boolean {
  const { claim, firmness, likeness } = match;
  if (firmness === "loose") return false;
  const { words } = factsOf(reference);
  const { reading: source } = reference;
  const isKnown = (stem: string): boolean => words.has(stem);
  const isParagraph = claim.category !== "age" && draft.prose.blocks[claim.block]?.kind === "paragraph";
  const most = isParagraph ? LITTLE * likeness.most : Infinity;
  return match.candidates
    .filter(agrees)
    .every(
      ({ fact, likeness: own }) =>
        haveOtherPossessor(claim, draft, fact.claim, source, isKnown) ||
        (own < most && hasOtherOwner(claim, draft, fact.claim, source, isKnown)),
    );
}

function isMeantForOther({ match, neighbours, draft, reference, agreeing, other, slip }: Known): boolean {
  const source = reference.reading;
  const rivalry =
    other === undefined
      ? null
      : { claim: match.claim, draft, fact: agreeing.fact.claim, rival: other.fact.claim, source };
  if (rivalry !== null && isSwapped(rivalry)) return true;
  if ((rivalry !== null && isOwn(rivalry)) || isToldWithOtherEnd(match, agreeing, neighbours, source.prose))
    return false;
  return [other, slip].some(
    (rival) => rival !== undefined && isDoubtful({ match, own: agreeing, rival, neighbours, draft, reference }),
  );
}
