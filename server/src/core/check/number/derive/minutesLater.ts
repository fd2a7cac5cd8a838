import { inOneSentence } from "../../../claims/claimBase.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { Prose } from "../../../text/prose.js";
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

/** A minute of a match, told as so many after the one before it: `in the fifth minute, and seven minutes later` for the 12th. */
export function* minutesLater({ match, block, neighbours, facts, source }: Question): Generator<Derivation> {
  const { claim, amount, agreeing } = match;
  const side = SIDES.get(/^\s+(\p{L}+)/u.exec(block.text.slice(claim.local.end))?.[1] ?? "");
  if (agreeing.size > 0 || amount?.unit !== "minute" || side === undefined) return;
  const start = lastBefore(match, neighbours);
  const [told] = start?.agreeing.keys() ?? [];
  if (told === undefined) return;
  const minute = printedOf(told) + side * printedOf(match);
  for (const fact of minutesIn(facts, source))
    if (fact !== told && printedOf(fact) === minute) {
      const operands = [fact, told].flatMap((one) => operandOf(one, TOLD_BEFORE) ?? []);
      const [later, earlier] = side > 0 ? [fact, told] : [told, fact];
      yield derivationOf(`${later.claim.text} − ${earlier.claim.text}`, operands);
    }
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

/** The minutes of a match of which a source tells: `the 12th minute`, `after five minutes`. */
const minutesIn = memoizeByObject((facts: Facts, { blocks }: Prose): readonly Fact[] =>
  facts.all.filter(
    ({ claim }) =>
      claim.quantity.unit === "minute" ||
      (claim.category === "ordinal" &&
        MINUTES.test(blocks[claim.block]?.text.slice(claim.local.end, claim.sentence.end) ?? "")),
  ),
);
