import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { stemOf } from "../../../claims/number/frame/stem.js";
import { sameFamily } from "../comparison.js";
import type { Fact, Facts } from "../facts.js";
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
  for (const { wholes, difference, isMore, others } of comparedIn(facts, source))
    if (match.frame.terms.some(({ concept }) => others.includes(concept.stem)))
      for (const whole of wholes) yield* compared(question, whole, difference, isMore);
}

/** A difference that the source tells between one of the figures before it and others' figure. */
interface Compared {
  readonly wholes: readonly Fact[];
  readonly difference: Fact;
  readonly isMore: boolean;
  /** The stems of the words for the others. */
  readonly others: readonly string[];
}

const comparedIn = memoizeByObject((facts: Facts, source: Question["source"]): readonly Compared[] => [
  ...findCompared(facts, source),
]);

function* findCompared({ all, siblings }: Facts, { blocks }: Question["source"]): Generator<Compared> {
  for (const [index, difference] of all.entries()) {
    const [, word = "", others = ""] = COMPARED.exec(textAfter(difference, blocks)) ?? [];
    if (word === "") continue;
    const wholes = (siblings[index] ?? []).filter(({ claim }) => claim.local.start < difference.claim.local.start);
    yield { wholes, difference, isMore: MORE.has(word), others: others.toLowerCase().split(/\s+/).map(stemOf) };
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
