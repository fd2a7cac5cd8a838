import type { Frame, Term } from "../../claims/number/frame/frame.js";
import type { Concept, Pole } from "../../claims/number/frame/lexicon.js";
import type { Facts } from "./facts.js";

/** How much speaks for each fact being about the same thing as a frame: the worth of the words that stand near both. */
export interface Likenesses {
  /** What a fact would have with every word of the frame as near to its figure. */
  readonly most: number;
  /** The facts for which enough speaks to be worth a look, the likest first. */
  readonly best: readonly number[];
  of(fact: number): number;
}

/** A fact is worth a look from this share of the most on; so many are looked at. */
const WORTH_A_LOOK = 0.08;
const LOOKED_AT = 40;

export function likenesses(frame: Frame, facts: Facts): Likenesses {
  const sums = new Map<number, number>();
  let most = 0;
  for (const term of frame.terms) {
    const worth = worthOf(term, facts);
    most += worth * term.weight;
    addShared(sums, term, worth, facts);
  }
  const adjusted = new Map<number, number>();
  const of = (fact: number): number => {
    let value = adjusted.get(fact);
    if (value === undefined) {
      const sum = sums.get(fact) ?? 0;
      value = sum === 0 ? 0 : sum * compatibility(frame, facts.all[fact]?.frame ?? frame);
      adjusted.set(fact, value);
    }
    return value;
  };
  const floor = most * WORTH_A_LOOK;
  const best: number[] = [];
  for (const [fact, sum] of sums) if (sum >= floor) best.push(fact);
  best.sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0));
  return { most, best: best.slice(0, LOOKED_AT).sort((a, b) => of(b) - of(a)), of };
}

/** Gives each fact what it has of a term: the nearest of its words that mean the same, no nearer than the term itself. */
function addShared(sums: Map<number, number>, { concept, weight }: Term, worth: number, facts: Facts): void {
  const [only, ...others] = concept.keys.filter(({ key }) => facts.postings.has(key));
  if (only === undefined) return;
  if (others.length === 0) {
    for (const posting of facts.postings.get(only.key) ?? [])
      sums.set(posting.fact, (sums.get(posting.fact) ?? 0) + worth * Math.min(weight, posting.weight) * only.sureness);
    return;
  }
  const best = new Map<number, number>();
  for (const { key, sureness } of [only, ...others])
    for (const posting of facts.postings.get(key) ?? []) {
      const shared = Math.min(weight, posting.weight) * sureness;
      if (shared > (best.get(posting.fact) ?? 0)) best.set(posting.fact, shared);
    }
  for (const [fact, shared] of best) sums.set(fact, (sums.get(fact) ?? 0) + worth * shared);
}

/** A name tells more than a common word; a word that the source never uses tells little. */
function worthOf({ concept, proper }: Term, facts: Facts): number {
  const rarity = facts.rarity(concept.stem);
  if (!facts.mentions(concept)) return rarity * UNKNOWN;
  return proper ? rarity * NAME : rarity;
}

const NAME = 1.3;
const UNKNOWN = 0.5;

const RIVAL = 0.4;
const OTHER_ROLE = 0.6;
const OTHER_HEAD = 0.75;

/** What sets two frames apart, however many words they share. */
function compatibility(claim: Frame, fact: Frame): number {
  let factor = 1;
  if (areRivals(claim, fact)) factor *= RIVAL;
  if ((claim.role === "start") !== (fact.role === "start")) factor *= OTHER_ROLE;
  if (claim.head !== null && fact.head !== null && !sameThing(claim.head, fact.head)) factor *= OTHER_HEAD;
  return factor;
}

/** Whether two words can stand for one thing. */
export const sameThing = (a: Concept, b: Concept): boolean =>
  a.stem === b.stem || a.keys.some(({ key }) => b.keys.some((other) => other.key === key));

/** Whether two nouns can be counted for each other: they name one thing, or both name people. */
export const areKindred = (a: Concept | null, b: Concept | null): boolean =>
  a === null || b === null || sameThing(a, b) || (a.person && b.person);

/** Words nearer than this place a figure on an axis. */
const NEAR = 0.45;

/** Words count as equally near down to this share of the nearest's weight. */
const SAME_NEARNESS = 0.6;

function areRivals(claim: Frame, fact: Frame): boolean {
  const theirs = sidesOf(fact);
  for (const [axis, sides] of sidesOf(claim)) {
    const others = theirs.get(axis);
    if (others !== undefined && !sides.some((side) => others.includes(side))) return true;
  }
  return false;
}

const sidesByFrame = new WeakMap<Frame, ReadonlyMap<number, readonly number[]>>();

/** The sides of each axis on which a frame's nearest words put it. */
function sidesOf(frame: Frame): ReadonlyMap<number, readonly number[]> {
  const known = sidesByFrame.get(frame);
  if (known !== undefined) return known;
  const poles: (Pole & { readonly weight: number })[] = frame.terms
    .filter(({ weight }) => weight >= NEAR)
    .flatMap(({ concept, weight }) => concept.poles.map((pole) => ({ ...pole, weight })));
  const nearest = new Map<number, number>();
  for (const { axis, weight } of poles) nearest.set(axis, Math.max(weight, nearest.get(axis) ?? 0));
  const sides = new Map<number, number[]>();
  for (const { axis, side, weight } of poles)
    if (weight >= SAME_NEARNESS * (nearest.get(axis) ?? 0)) sides.set(axis, [...(sides.get(axis) ?? []), side]);
  sidesByFrame.set(frame, sides);
  return sides;
}
