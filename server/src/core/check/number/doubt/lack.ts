import { inOneSentence } from "../../../claims/claimBase.js";
import type { Reading } from "../../../claims/reading.js";
import type { Candidate, Match } from "../match.js";
import { mannerOf, type Manner } from "./manner.js";

/** What bears on whether a figure that the source lacks, or has for something else by chance, is wrong, rather than worked out or told in other words than are understood. */
export interface LackIndications extends Manner {
  /** How like the claim the likest fact with another figure is, as a share of the most that could speak for it. */
  readonly other: number;
  /** Whether the figure is that fact's but for a digit. */
  readonly misprint: number;
  /** How many other figures of its sentence the source has: a figure told among them is often worked out of them. */
  readonly knownBeside: number;
  readonly isElsewhere: number;
}

/** A figure that the source lacks for its thing. */
export interface Lack {
  readonly match: Match;
  /** The figures that the draft tells along with it. */
  readonly neighbours: readonly Match[];
  readonly draft: Reading;
  /** The likest fact with another figure. */
  readonly other: Candidate | undefined;
  /** Whether the source has the figure for something else by chance. */
  readonly isElsewhere: boolean;
}

const MOST = 1.2;
const MOST_BESIDE = 3;

export const lackIndicationsOf = ({ match, neighbours, draft, other, isElsewhere }: Lack): LackIndications => ({
  ...mannerOf(match, draft),
  other: other === undefined ? 0 : Math.min(other.likeness / match.likeness.most, MOST),
  misprint: Number(other?.misprint ?? false),
  knownBeside: Math.min(knownBeside(match, neighbours), MOST_BESIDE),
  isElsewhere: Number(isElsewhere),
});

const knownBeside = ({ claim }: Match, neighbours: readonly Match[]): number =>
  neighbours.filter(({ claim: other, agreeing }) => agreeing.size > 0 && inOneSentence(other, claim)).length;
