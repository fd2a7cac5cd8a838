import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import type { Prose } from "../../../text/prose.js";
import { textBetween } from "../claimText.js";
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
    PART_OF.test(textBetween(part.claim, whole.claim, draft.prose)) &&
    PART_OF.test(textBetween(sourcePart.claim, sourceWhole.claim, reference.reading.prose))
  );
}

const inTheirOrder = <T extends Figure>([a, b]: readonly [T, T]): readonly [T, T] =>
  a.claim.local.start < b.claim.local.start ? [a, b] : [b, a];

/** What each figure of a pair has beside it among those of its sentence. */
interface Beside<T> {
  readonly claims: readonly [T, T];
  readonly facts: readonly [T, T];
}

type TellBeside<T> = (claim: NumberClaim, figures: readonly NumberClaim[], prose: Prose) => T;

function besideEach<T>(pair: Pair, draft: Reading, reference: Reference, tell: TellBeside<T>): Beside<T> {
  const [a, b] = pair.claims;
  const [one, other] = pair.facts;
  const figures = factsBeside(one, factsOf(reference)).map(({ claim }) => claim);
  const ofFact = ({ claim }: Fact): T => tell(claim, figures, reference.reading.prose);
  const ofClaim = ({ claim }: Match): T => tell(claim, figuresBeside(claim, draft), draft.prose);
  return { claims: [ofClaim(a), ofClaim(b)], facts: [ofFact(one), ofFact(other)] };
}

/** Whether each claim has the other fact's names beside it, and none of its own fact's. */
export function areNamesCrossed(pair: Pair, draft: Reading, reference: Reference): boolean {
  const { claims, facts } = besideEach(pair, draft, reference, namesBeside);
  return isOnlyOf(claims[0], facts[1], facts[0]) && isOnlyOf(claims[1], facts[0], facts[1]);
}

type Names = ReadonlySet<string>;

/** Whether some names are of one figure, and none of another. */
const isOnlyOf = (names: Names, own: Names, other: Names): boolean => {
  const telling = [...names].filter((name) => own.has(name) !== other.has(name));
  return telling.length > 0 && telling.every((name) => own.has(name));
};

/** `three cuts this year and two in 2027`, where the source has two this year and three in 2027. */
export function areDatesCrossed(pair: Pair, draft: Reading, reference: Reference): boolean {
  const { claims, facts } = besideEach(pair, draft, reference, dateAfter);
  const [first, second] = claims;
  if (first === null || second === null || first === second) return false;
  return first === facts[1] && second === facts[0];
}

/** A date further from a figure than this is hardly its own. */
const DATE_WITHIN = 30;

/** The date that follows a figure with no other figure between; null where none does. */
function dateAfter({ local }: NumberClaim, figures: readonly NumberClaim[]): string | null {
  const next = figures.find((other) => other.local.start >= local.end);
  return next?.category === "date" && next.local.start - local.end <= DATE_WITHIN ? next.quantity.date : null;
}
