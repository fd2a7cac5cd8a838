import type { Fact } from "./facts.js";
import type { Candidate, Match } from "./match.js";

/** The facts of a source that a draft tells rightly somewhere, with how like them the likest telling is. */
export type Told = ReadonlyMap<Fact, number>;

/** So many are looked at: the others are too unlike. */
const MOST = 8;
/** What the source says in passing contradicts only what is said of the very same. */
const QUITE_THE_SAME = 0.7;
/** A fact is told rightly elsewhere by a figure that is half as like it as the claim is; beside a claim, by one about as like. */
const HALF_AS_LIKE = 0.5;
const AS_LIKE = 0.9;

/** The facts with another figure for which a claim may have been told, the likest first. */
export function rivalsOf({ candidates, likeness: { most } }: Match): readonly Candidate[] {
  const rivals: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.agreement !== "other" || !candidate.comparable) continue;
    if (candidate.fact.firmness === "loose" && candidate.likeness < QUITE_THE_SAME * most) continue;
    if (rivals.push(candidate) === MOST) break;
  }
  return rivals;
}

/** The facts with another figure for which a claim may have been told, but for those that the draft tells otherwise. */
export const untoldRivals = (match: Match, neighbours: readonly Match[], told: Told): readonly Candidate[] =>
  rivalsOf(match).filter(
    (rival) => !isToldBeside(rival, neighbours) && (match.agreeing.size === 0 || !isTold(rival, told)),
  );

/** Whether the draft tells a fact rightly in another place: then that is not what a figure of the source was told for. */
export const isTold = ({ fact, likeness }: Candidate, told: Told): boolean =>
  (told.get(fact) ?? 0) >= likeness * HALF_AS_LIKE;

/** Whether a figure beside a claim tells a fact, rightly or wrongly: then the claim itself is about another. */
const isToldBeside = (rival: Candidate, neighbours: readonly Match[]): boolean =>
  neighbours.some((neighbour) => likenessTold(neighbour, rival.fact) >= rival.likeness * AS_LIKE);

/** How like a figure a fact is that it tells: one that agrees, or where none does, the likest or one misprinted; 0 for others. */
function likenessTold({ agreeing, candidates }: Match, fact: Fact): number {
  if (agreeing.size > 0) return agreeing.get(fact) ?? 0;
  const told = candidates.find((candidate) => candidate.fact === fact);
  return told !== undefined && (told.misprint || (told === candidates[0] && told.comparable)) ? told.likeness : 0;
}
