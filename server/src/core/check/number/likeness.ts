import type { Frame } from "../../claims/number/frame/frame.js";
import type { Term } from "../../claims/number/frame/termBag.js";
import { append } from "../../text/append.js";
import type { Fact, Facts } from "./facts.js";
import { isSaidFor } from "./nouns.js";
import { areOfOtherTimes } from "./times.js";

/** How much speaks for each fact being about the same thing as a frame: the worth of the words that stand near both. */
export interface Likenesses {
  /** What a fact would have with every word of the frame as near to its figure. */
  readonly most: number;
  /** The facts for which enough speaks to be worth a look, the likest first. */
  readonly best: readonly number[];
  of(fact: number): number;
}

/** A fact is worth a look from this share of the most on; so many are looked at. */
const WORTH_A_LOOK = 0.06;
const LOOKED_AT = 40;

export function likenesses(frame: Frame, facts: Facts): Likenesses {
  const sums = new Float64Array(facts.all.length);
  let most = 0;
  for (const term of frame.terms) {
    const worth = worthOf(term, facts);
    most += worth * term.weight;
    addShared(sums, term, worth, facts);
  }
  const adjusted = new Float64Array(sums.length).fill(-1);
  const of = (fact: number): number => {
    const known = adjusted[fact] as number;
    if (known >= 0) return known;
    const sum = sums[fact] as number;
    return (adjusted[fact] = sum === 0 ? 0 : sum * fit(frame, facts.all[fact] as Fact));
  };
  const best = likest(sums, most * WORTH_A_LOOK);
  return { most, best: best.sort((a, b) => of(b) - of(a)), of };
}

function likest(sums: Float64Array, floor: number): number[] {
  const found: number[] = [];
  for (let fact = 0; fact < sums.length; fact++) if ((sums[fact] ?? 0) > floor) found.push(fact);
  return found.length <= LOOKED_AT ? found : found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, LOOKED_AT);
}

/** What a term lends to each fact, which outlives the term to spare memory; all zero between terms. */
let lent = new Float64Array(0);

/** Gives each fact what it has of a term: the nearest of its words that mean the same, no nearer than the term itself. */
function addShared(sums: Float64Array, { concept, weight }: Term, worth: number, facts: Facts): void {
  if (lent.length < sums.length) lent = new Float64Array(sums.length);
  const posted = facts.postings(concept);
  for (let at = 0; at < posted.length; at += 3) {
    const fact = posted[at] as number;
    const shared = Math.min(weight, posted[at + 1] as number) * (posted[at + 2] as number);
    if (shared > (lent[fact] as number)) lent[fact] = shared;
  }
  for (let at = 0; at < posted.length; at += 3) {
    const fact = posted[at] as number;
    sums[fact] = (sums[fact] as number) + worth * (lent[fact] as number);
    lent[fact] = 0;
  }
}

/** A name tells more than a common word. */
const NAME = 1.3;

const worthOf = ({ concept, proper }: Term, facts: Facts): number =>
  facts.worth(concept) * (proper && facts.has(concept.stem) ? NAME : 1);

/** What a cell's few words count for beside a sentence's many. */
const TERSE = 1.6;

const fit = (frame: Frame, fact: Fact): number => compatibility(frame, fact.frame) * (fact.terse ? TERSE : 1);

const RIVAL = 0.4;
const OTHER_ROLE = 0.6;
const OTHER_HEAD = 0.75;

/** What sets two frames apart, however many words they share. */
function compatibility(claim: Frame, fact: Frame): number {
  let factor = 1;
  if (areRivals(claim, fact)) factor *= RIVAL;
  if (areOfOtherTimes(claim, fact) || isChangeAndResult(claim, fact)) factor *= OTHER_ROLE;
  if (claim.head !== null && fact.head !== null && !isSaidFor(claim.head, fact.head)) factor *= OTHER_HEAD;
  return factor;
}

/** Whether one figure is by how much something changed and the other what it came to or started from. */
const isChangeAndResult = (a: Frame, b: Frame): boolean =>
  a.role !== null && b.role !== null && (a.role === "change") !== (b.role === "change");

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
  const sides = new Map<number, number[]>();
  const nearest = new Map<number, number>();
  for (const { concept, weight } of frame.terms)
    if (weight >= NEAR)
      for (const { axis } of concept.poles) nearest.set(axis, Math.max(weight, nearest.get(axis) ?? 0));
  if (nearest.size > 0)
    for (const { concept, weight } of frame.terms)
      for (const { axis, side } of concept.poles)
        if (weight >= Math.max(NEAR, SAME_NEARNESS * (nearest.get(axis) ?? Infinity))) append(sides, axis, side);
  sidesByFrame.set(frame, sides);
  return sides;
}
