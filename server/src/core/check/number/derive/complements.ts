import { COMPLEMENT } from "./cues.js";
import {
  derivationOf,
  figureText,
  gives,
  hasCue,
  standTogether,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";

/** What stands nearer than this belongs to a figure. */
const NEAR = 0.45;

/** What is left of the whole, where one part is given, or two in one sentence. */
export function* complements(question: Question): Generator<Derivation> {
  if (question.amount.family !== "share") return;
  const parts = question.operands.filter(({ amount }) => amount.family === "share");
  const cued = hasCue(COMPLEMENT, question);
  for (const [index, part] of parts.entries()) {
    if ((cued || isOfAnother(question, part)) && gives(question.amount, 1 - part.amount.low, [part]))
      yield derivationOf(`100% − ${figureText(part.fact)}`, [part]);
    for (const other of parts.slice(index + 1))
      if (standTogether(part, other) && gives(question.amount, 1 - part.amount.low - other.amount.low, [part, other]))
        yield derivationOf(`100% − ${figureText(part.fact)} − ${figureText(other.fact)}`, [part, other]);
  }
}

/** Whether a table gives the figure for someone whom the part's own words do not name. */
function isOfAnother({ match, block }: Question, { fact }: Operand): boolean {
  if (block.kind !== "cell") return false;
  const stems = new Set(fact.frame.terms.filter(({ weight }) => weight >= NEAR).map(({ concept }) => concept.stem));
  return match.frame.terms.some(({ concept, proper, weight }) => (proper || weight >= 1) && !stems.has(concept.stem));
}
