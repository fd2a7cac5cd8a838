import { inOneSentence } from "../../../claims/claimBase.js";
import { stemOf } from "../../../claims/number/frame/stem.js";
import { sameFamily } from "../comparison.js";
import type { Fact } from "../facts.js";
import { derivationOf, figureText, gives, operandOf, type Derivation, type Question } from "./derivation.js";

/** The source says plainly how the two figures lie to each other. */
const SAID = 0.5;

const COMPARED =
  /^[\s-]*(?:\p{L}+\s+){0,2}?(more|higher|older|longer|further|fewer|less|lower|younger|shorter)\s+than\s+((?:\p{L}+\s+){0,4}\p{L}+)/u;
const MORE = new Set(["more", "higher", "older", "longer", "further"]);

/** What the source compares a figure with: Norway's eight, of `nine golds, one gold more than Norway`. */
export function* comparisons(question: Question): Generator<Derivation> {
  const { match, facts, source } = question;
  if (match.agreeing.size > 0) return;
  const stems = new Set(match.frame.terms.map(({ concept }) => concept.stem));
  for (const [index, difference] of facts.all.entries()) {
    const [, word = "", other = ""] = COMPARED.exec(textAfter(difference, source.blocks)) ?? [];
    if (!other.split(/\s+/).some((part) => stems.has(stemOf(part.toLowerCase())))) continue;
    for (let at = index - 1; at >= 0; at--) {
      const whole = facts.all[at] as Fact;
      if (!inOneSentence(whole.claim, difference.claim)) break;
      yield* compared(question, whole, difference, MORE.has(word));
    }
  }
}

function* compared({ amount }: Question, whole: Fact, difference: Fact, isMore: boolean): Generator<Derivation> {
  const [a, b] = [operandOf(whole, SAID), operandOf(difference, SAID)];
  if (a === null || b === null || !sameFamily(amount, a.amount) || !sameFamily(a.amount, b.amount)) return;
  const [sign, value] = isMore ? ["−", a.amount.low - b.amount.low] : ["+", a.amount.low + b.amount.low];
  if (gives(amount, value, [a, b]))
    yield derivationOf(`${figureText(whole)} ${sign} ${figureText(difference)}`, [a, b]);
}

const textAfter = ({ claim }: Fact, blocks: Question["source"]["blocks"]): string =>
  blocks[claim.block]?.text.slice(claim.figure.end, claim.sentence.end) ?? "";
