import { inOneSentence } from "../../../claims/claimBase.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Block, Prose } from "../../../text/prose.js";
import { sentenceAfter } from "../claimText.js";
import type { Fact, Facts } from "../facts.js";
import type { Figure } from "../figure.js";
import type { Match } from "../match.js";
import { derivationOf, operandOf, type Derivation, type Question } from "./derivation.js";

/** The draft reckons from a minute that it tells just before. */
const TOLD_BEFORE = 0.4;

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ["later", 1],
  ["after", 1],
  ["earlier", -1],
  ["before", -1],
]);

/** Or from the minute of the source's sentence that went before. */
const BEFORE_IT = 0.3;

/**
 * A minute of a match, told as so many after the one before it: `in the fifth minute, and seven minutes later` for the 12th; as so
 * many of extra time: its fourth for the 94th.
 */
export function* minutesLater(question: Question): Generator<Derivation> {
  const { match, block, neighbours, facts, source } = question;
  const { claim, amount, agreeing } = match;
  if (claim.category === "ordinal") yield* ofExtraTime(question);
  const side = SIDES.get(/^\s+(\p{L}+)/u.exec(block.text.slice(claim.local.end))?.[1] ?? "");
  if (amount?.unit === "minute" && ON_THE_PITCH.test(sentenceIn(block, claim))) yield* sinceTheLast(question);
  if (amount?.unit !== "minute" || side === undefined) return;
  // Seven minutes later are no seventh minute, though the source has one.
  const start = lastBefore(match, neighbours);
  if (start === undefined) yield* sinceTheLast(question);
  const [told] = start?.agreeing.keys() ?? [];
  if (told === undefined || agreeing.size > 0) return;
  const minute = printedOf(told) + side * printedOf(match);
  for (const fact of minutesIn(facts, source))
    if (fact !== told && printedOf(fact) === minute) {
      const operands = [fact, told].flatMap((one) => operandOf(one, TOLD_BEFORE) ?? []);
      const [later, earlier] = side > 0 ? [fact, told] : [told, fact];
      yield derivationOf(`${later.claim.text} − ${earlier.claim.text}`, operands);
    }
}

/** `had been on the pitch for 14 minutes` */
const ON_THE_PITCH = /\bon the (?:pitch|field|court|ice)\b/;

const sentenceIn = ({ text }: Block, { sentence }: NumberClaim): string => text.slice(sentence.start, sentence.end);

/** So many minutes lie between two that the source tells one after the other. */
function* sinceTheLast({ match, facts, source }: Question): Generator<Derivation> {
  const minutes = minutesIn(facts, source);
  for (const [index, later] of minutes.entries()) {
    const earlier = minutes[index - 1];
    if (earlier === undefined || !inOneSentence(earlier.claim, later.claim)) continue;
    if (printedOf(later) - printedOf(earlier) !== printedOf(match)) continue;
    const operands = [later, earlier].flatMap((one) => operandOf(one, BEFORE_IT) ?? []);
    yield derivationOf(`${later.claim.text} − ${earlier.claim.text}`, operands);
  }
}

/** The minutes after which extra time begins. */
const FULL_TIME = 90;

function* ofExtraTime({ match, block, facts, source }: Question): Generator<Derivation> {
  if (!/^ minute of extra time\b/.test(block.text.slice(match.claim.figure.end))) return;
  for (const fact of minutesIn(facts, source))
    if (printedOf(fact) === FULL_TIME + printedOf(match))
      yield derivationOf(
        `${fact.claim.text} − ${FULL_TIME}`,
        [fact].flatMap((one) => operandOf(one, TOLD_BEFORE) ?? []),
      );
}

/** The minute that a sentence tells last before a claim. */
const lastBefore = ({ claim }: Match, neighbours: readonly Match[]): Match | undefined =>
  neighbours.findLast(
    (other) =>
      inOneSentence(claim, other.claim) &&
      other.claim.local.end <= claim.local.start &&
      other.claim.quantity.unit === "minute",
  );

const printedOf = ({ printed }: Figure): number => printed?.low ?? NaN;

/** `the 12th and 71st minutes`: the noun is said once. */
const MINUTES = /^(?:,? (?:and )?\d+(?:st|nd|rd|th))* minutes?\b/;

/** `struck in the 112th and 119th`: it was said before. */
const NO_NOUN = /^(?:[.,;]|$| and\b)/;

/** The minutes of a match of which a source tells: `the 12th minute`, `after five minutes`. */
const minutesIn = memoizeByObject((facts: Facts, source: Prose): readonly Fact[] => {
  const minutes: Fact[] = [];
  for (const fact of facts.all) {
    const { category, quantity } = fact.claim;
    const after = sentenceAfter(fact.claim, source);
    const last = minutes.at(-1);
    const isElided = last !== undefined && inOneSentence(last.claim, fact.claim) && NO_NOUN.test(after);
    if (quantity.unit === "minute" || (category === "ordinal" && (MINUTES.test(after) || isElided))) minutes.push(fact);
  }
  return minutes;
});
