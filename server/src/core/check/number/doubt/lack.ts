import type { Appraisal } from "../appraisal.js";
import { inOneSentence } from "../../../claims/claimBase.js";
import type { Match } from "../match.js";
import { mannerOf, type Manner } from "./manner.js";
import { isLikely, LACKED } from "./weights.js";

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

const MOST = 1.2;
const MOST_BESIDE = 3;

/** Whether a figure that the source lacks for its thing is rather wrong than not. */
export const isLikelyWrong = (appraisal: Appraisal): boolean => isLikely(lackIndicationsOf(appraisal), LACKED);

export const lackIndicationsOf = ({ match, neighbours, draft, other, belonging }: Appraisal): LackIndications => ({
  ...mannerOf(match, draft),
  other: other === undefined ? 0 : Math.min(other.likeness / match.likeness.most, MOST),
  misprint: Number(other?.misprint ?? false),
  knownBeside: Math.min(knownBeside(match, neighbours), MOST_BESIDE),
  isElsewhere: Number(belonging === "chance"),
});

const knownBeside = ({ claim }: Match, neighbours: readonly Match[]): number =>
  neighbours.filter(({ claim: other, agreeing }) => agreeing.size > 0 && inOneSentence(other, claim)).length;
