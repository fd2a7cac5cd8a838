import { inOneSentence } from "../../../claims/claimBase.js";
import type { Match } from "../match.js";
import { DIFFERENCE, SUM } from "./cues.js";
import { hasCue, type Derivation, type Question } from "./derivation.js";
import { twosOf } from "./twosOf.js";

/** Figures of the draft's own sentence, both in the source, say plainly what they are told for. */
const TOLD = 0.4;

/** Smaller figures come out of two others by chance, where no word says so. */
const SMALL = 25;

/** What the draft works out in the claim's own sentence, whatever the units: `took 52 minutes and now takes 19: a saving of 33`. */
export function* ownSums(question: Question): Generator<Derivation> {
  const { match, neighbours } = question;
  const value = match.printed?.low ?? 0;
  const rare = value > SMALL || match.claim.precision < 1;
  const [less, more] = [DIFFERENCE, SUM].map((cue) => rare || hasCue(cue, question));
  if (match.agreeing.size > 0 || value <= 1 || !(less || more)) return;
  const told = neighbours.filter((neighbour) => inOneSentence(match.claim, neighbour.claim) && isSupported(neighbour));
  for (const [a, b] of twosOf(told)) {
    if (!isBare(a) && !isBare(b) && a.amount?.family !== b.amount?.family) continue;
    const [larger, smaller] = printedOf(a) > printedOf(b) ? [a, b] : [b, a];
    if (less && !areShares(a, b) && isEqual(printedOf(larger) - printedOf(smaller), value))
      yield toldBy(larger, "−", smaller);
    if (more && isEqual(printedOf(larger) + printedOf(smaller), value)) yield toldBy(larger, "+", smaller);
  }
}

/** The difference of percentages is in points. */
const areShares = (a: Match, b: Match): boolean => a.amount?.family === "share" && b.amount?.family === "share";

/** But for the error of writing decimals. */
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6;

const isSupported = ({ printed, agreeing }: Match): boolean =>
  agreeing.size > 0 && printed !== null && printed.low === printed.high && printed.low > 1;

/** A unit may be said once for two figures. */
const isBare = ({ amount }: Match): boolean => amount?.family === "count" && amount.unit === null;

const printedOf = ({ printed }: Match): number => printed?.low ?? 0;

function toldBy(a: Match, sign: string, b: Match): Derivation {
  const facts = [a, b].flatMap(({ agreeing }) => [...agreeing.keys()].slice(0, 1));
  return { arithmetic: `${a.claim.text} ${sign} ${b.claim.text}`, facts, likeness: TOLD };
}
