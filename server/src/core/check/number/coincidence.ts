import type { Frame } from "../../claims/number/frame/frame.js";
import type { Block } from "../../text/prose.js";
import { SUM } from "./derive/cues.js";
import { isUnmistakable } from "./firmness.js";
import { canBeCountedFor, speaksOf } from "./nouns.js";
import { weightIn } from "./sharedWords.js";
import { agrees, type Candidate, type Match } from "./match.js";

/** With less than this share of its words in common, a count of something else is another one; an uncommon figure needs less. */
const LITTLE = 0.16;
const HARDLY_ANY = 0.05;
/** From here on, figures hardly meet by chance. */
const UNCOMMON = 1000;

/** Whether a figure is in the source by mere chance: for things that the claim does not speak of, in another connection. */
export function isCoincidence(match: Match, block: Block): boolean {
  if (match.firmness === "loose" || isUnmistakable(match.amount)) return false;
  const agreeing = match.candidates.filter(agrees);
  const share = Math.max(...agreeing.map(({ likeness }) => likeness)) / match.likeness.most;
  if (share < HARDLY_ANY && isLabelled(match, block)) return true;
  return (
    match.claim.category === "count" &&
    // What a sentence counts without naming it, its paragraph names.
    !(match.frame.head === null && block.kind === "paragraph") &&
    share < (isUncommon(match) ? HARDLY_ANY : LITTLE) &&
    agreeing.every((candidate) => countsAnother(candidate, match.frame) && !isOfOneName(candidate, match.frame))
  );
}

const isUncommon = ({ firmness, printed }: Match): boolean => firmness !== "plain" || (printed?.low ?? 0) >= UNCOMMON;

/** What stands nearer than this to a figure in a list or table is its label. */
const LABEL = 0.5;

/** Whether a figure of a list or table has a label that says what it is of; a total may be of anything. */
const isLabelled = ({ frame, amount }: Match, { kind }: Block): boolean =>
  amount !== null &&
  (kind === "item" || kind === "cell") &&
  frame.terms.some(({ concept, weight }) => weight >= LABEL && !SUM.has(concept.stem));

/** `Saves: Hall 52, Orr 33`, of shots that Hall stopped. */
const isOfOneName = ({ fact }: Candidate, { terms }: Frame): boolean =>
  terms.some(({ concept, weight, proper }) => proper && weight >= LABEL && weightIn(fact.frame, concept) >= LABEL);

const countsAnother = ({ fact }: Candidate, frame: Frame): boolean =>
  !canBeCountedFor(frame, fact.frame) && !speaksOf(frame, fact.frame);
