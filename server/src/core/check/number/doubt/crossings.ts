import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import type { Prose } from "../../../text/prose.js";
import { factsOf, type Fact } from "../facts.js";
import type { Figure } from "../figure.js";
import type { Match } from "../match.js";
import { factsBeside, figuresBeside, namesBeside } from "./clauses.js";

/** Two figures of a sentence of the draft, and the two facts of one sentence that have them. */
export interface Pair {
  readonly claims: readonly [Match, Match];
  readonly facts: readonly [Fact, Fact];
}

const PART_OF = /^ of (?:(?:its|the|their|his|her|all) )?$/;

/** `11 of its four coaches`, where the source has four of eleven. */
export function isMoreThanAll({ claims, facts }: Pair, draft: Reading, reference: Reference): boolean {
  const [part, whole] = inTheirOrder(claims);
  const [sourcePart, sourceWhole] = inTheirOrder(facts);
  return (
    whole.agreeing.has(sourcePart) &&
    (part.printed?.low ?? 0) > (whole.printed?.low ?? 0) &&
    PART_OF.test(textBetween(part, whole, draft.prose)) &&
    PART_OF.test(textBetween(sourcePart, sourceWhole, reference.reading.prose))
  );
}

const inTheirOrder = <T extends Figure>([a, b]: readonly [T, T]): readonly [T, T] =>
  a.claim.local.start < b.claim.local.start ? [a, b] : [b, a];

const textBetween = ({ claim: a }: Figure, { claim: b }: Figure, { blocks }: Prose): string =>
  blocks[a.block]?.text.slice(a.local.end, b.local.start) ?? "";

/** Whether each claim has the other fact's names beside it, and none of its own fact's. */
export function areNamesCrossed(
  { claims: [a, b], facts: [one, other] }: Pair,
  draft: Reading,
  reference: Reference,
): boolean {
  const figures = factsBeside(one, factsOf(reference)).map(({ claim }) => claim);
  const namesOfFact = ({ claim }: Fact): Names => namesBeside(claim, figures, reference.reading.prose);
  const namesOfClaim = ({ claim }: Match): Names => namesBeside(claim, figuresBeside(claim, draft), draft.prose);
  const [ofOne, ofOther] = [namesOfFact(one), namesOfFact(other)];
  return isOnlyOf(namesOfClaim(a), ofOther, ofOne) && isOnlyOf(namesOfClaim(b), ofOne, ofOther);
}

type Names = ReadonlySet<string>;

/** Whether some names are of one figure, and none of another. */
const isOnlyOf = (names: Names, own: Names, other: Names): boolean => {
  const telling = [...names].filter((name) => own.has(name) !== other.has(name));
  return telling.length > 0 && telling.every((name) => own.has(name));
};

/** `three cuts this year and two in 2027`, where the source has two this year and three in 2027. */
export function areDatesCrossed(
  { claims: [a, b], facts: [one, other] }: Pair,
  draft: Reading,
  reference: Reference,
): boolean {
  const figures = factsBeside(one, factsOf(reference)).map(({ claim }) => claim);
  const dateOfFact = ({ claim }: Fact): string | null => dateAfter(claim, figures);
  const dateOfClaim = ({ claim }: Match): string | null => dateAfter(claim, figuresBeside(claim, draft));
  const [first, second] = [dateOfClaim(a), dateOfClaim(b)];
  if (first === null || second === null || first === second) return false;
  return first === dateOfFact(other) && second === dateOfFact(one);
}

/** A date further from a figure than this is hardly its own. */
const DATE_WITHIN = 30;

/** The date that follows a figure with no other figure between; null where none does. */
function dateAfter({ local }: NumberClaim, figures: readonly NumberClaim[]): string | null {
  const next = figures.find((other) => other.local.start >= local.end);
  return next?.category === "date" && next.local.start - local.end <= DATE_WITHIN ? next.quantity.date : null;
}
