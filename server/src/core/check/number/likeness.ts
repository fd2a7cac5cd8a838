import type { Frame } from "../../claims/number/frame/frame.js";
import type { Fact, Facts } from "./facts.js";
import { isSaidFor } from "./nouns.js";
import { areOpposed, standingsOf, type Standing } from "./standings.js";
import { areOfOtherTimes } from "./times.js";

/** How much speaks for each fact being about the same thing as a frame: the worth of the words that stand near both. */
export interface Likenesses {
  /** What a fact would have with every word of the frame as near to its figure. */
  readonly most: number;
  /** The facts for which enough speaks to be worth a look, the likest first. */
  readonly best: readonly Likely[];
}

export interface Likely {
  readonly index: number;
  readonly fact: Fact;
  readonly likeness: number;
}

/** A fact is worth a look from this share of the most on; so many are looked at. */
const WORTH_A_LOOK = 0.06;
const LOOKED_AT = 40;
/** A name tells more than a common word. */
const NAME = 1.3;

/** Those of a frame, and how like it the facts are that are asked for besides, in their order. */
export function likenesses(
  frame: Frame,
  { all, words }: Facts,
  asked: Iterable<number>,
): { readonly likeness: Likenesses; readonly others: readonly Likely[] } {
  startFor(all.length);
  let most = 0;
  for (const { concept, weight, proper } of frame.terms) {
    const { worth, known, postings } = words.of(concept);
    const telling = proper && known ? worth * NAME : worth;
    most += telling * weight;
    addShared(postings, weight, telling);
  }
  const standings = standingsOf(frame);
  const likelyAt = (index: number): Likely => {
    const fact = all[index] as Fact;
    const sum = sums[index] as number;
    return { index, fact, likeness: sum === 0 ? 0 : sum * fit(frame, standings, fact) };
  };
  const best = likest(all.length, most * WORTH_A_LOOK).map(likelyAt);
  best.sort((a, b) => b.likeness - a.likeness);
  return { likeness: { most, best }, others: Array.from(asked, likelyAt) };
}

/** The facts for which most speaks. Of many, those under the mean are left out again and again: to put all in order takes long. */
function likest(facts: number, floor: number): readonly number[] {
  let found: number[] = [];
  for (let fact = 0; fact < facts; fact++) if ((sums[fact] as number) > floor) found.push(fact);
  let liker = found;
  do {
    found = liker;
    liker = aboveMean(found);
  } while (liker.length >= LOOKED_AT && liker.length < found.length);
  return found.length <= LOOKED_AT ? found : found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, LOOKED_AT);
}

function aboveMean(facts: readonly number[]): number[] {
  let total = 0;
  for (const fact of facts) total += sums[fact] as number;
  const mean = total / facts.length;
  return facts.filter((fact) => (sums[fact] as number) > mean);
}

// These outlive a call to spare memory.
/** What speaks for each fact. */
let sums = new Float64Array(0);
/** What a term lends to each fact; all zero between terms. */
let lent = new Float64Array(0);

function startFor(facts: number): void {
  if (facts > sums.length) [sums, lent] = [new Float64Array(facts), new Float64Array(facts)];
  else sums.fill(0, 0, facts);
}

/** Gives each fact what it has of a term: the nearest of its words that mean the same, no nearer than the term itself. */
function addShared(postings: readonly number[], weight: number, telling: number): void {
  for (let at = 0; at < postings.length; at += 3) {
    const fact = postings[at] as number;
    const shared = Math.min(weight, postings[at + 1] as number) * (postings[at + 2] as number);
    if (shared > (lent[fact] as number)) lent[fact] = shared;
  }
  for (let at = 0; at < postings.length; at += 3) {
    const fact = postings[at] as number;
    sums[fact] = (sums[fact] as number) + telling * (lent[fact] as number);
    lent[fact] = 0;
  }
}

/** What a cell's few words count for beside a sentence's many. */
const TERSE = 1.6;

const RIVAL = 0.4;
const OTHER_ROLE = 0.6;
const OTHER_HEAD = 0.75;

/** What sets a fact apart from a frame, however many words they share. */
function fit(claim: Frame, ours: readonly Standing[], { frame, standings, terse }: Fact): number {
  let factor = 1;
  if (areOpposed(ours, standings)) factor *= RIVAL;
  if (areOfOtherTimes(claim, frame) || isChangeAndResult(claim, frame)) factor *= OTHER_ROLE;
  if (claim.head !== null && frame.head !== null && !isSaidFor(claim.head, frame.head)) factor *= OTHER_HEAD;
  return terse ? factor * TERSE : factor;
}

/** Whether one figure is by how much something changed and the other what it came to or started from. */
const isChangeAndResult = (a: Frame, b: Frame): boolean =>
  a.role !== null && b.role !== null && (a.role === "change") !== (b.role === "change");
