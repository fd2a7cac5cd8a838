import { UNIT_SYMBOLS } from "../../claims/number/lexicon/units.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { textAfter, textBefore, textOf } from "./claimText.js";

/** The source's figure with its hedge, with unit or counted noun in the form that the claim has beside it; null where none is sure. */
export function amountInForm(claim: NumberClaim, fact: NumberClaim): string | null {
  if (isCompact(fact) || haveOneForm(claim, fact)) return fact.text;
  const tail = textAfter(claim);
  const figure = textOf(fact);
  if (!canLendTail(claim, fact) || isHedgedBehind(claim) || isHedgedBehind(fact)) return null;
  if (isAttributive(claim)) {
    if (fact.quantity.hedge !== null) return null;
    return (isTied(claim) ? tied(figure) : loose(figure)) + tail;
  }
  return tail === "" || isOne(claim) === isOne(fact) ? textBefore(fact) + loose(figure) + tail : null;
}

/** `$12 million`, `47km` and `5%` stand before a noun as well as anywhere else. */
function isCompact(claim: NumberClaim): boolean {
  const tail = textAfter(claim);
  if (tail === "") return !isCounted(claim);
  return /^[^\s\p{L}-]|^\p{L}{1,3}$/u.test(tail) || UNIT_SYMBOLS.has(tail.trim());
}

/** Whether one's words can stand where the other's do. */
const haveOneForm = (a: NumberClaim, b: NumberClaim): boolean =>
  isTied(a) === isTied(b) && isAttributive(a) === isAttributive(b) && (isBare(a) === isBare(b) || !isCounted(a));

/** `74-minute` */
const isTied = (claim: NumberClaim): boolean => /^[-‑]\p{L}/u.test(textAfter(claim));

/** A unit in the singular beside more than one stands before what it measures: `a 74 minute show`. */
const isAttributive = (claim: NumberClaim): boolean =>
  isTied(claim) || (!isOne(claim) && textAfter(claim) === ` ${claim.quantity.unit ?? ""}`);

/** Whether a figure leaves out what it counts. */
const isBare = (claim: NumberClaim): boolean => textAfter(claim) === "";

/** A count or an age may stand without its unit. */
const isCounted = ({ category }: NumberClaim): boolean => category === "count" || category === "age";

/** Whether the claim's unit or noun is the fact's too, or goes without saying. */
const canLendTail = (claim: NumberClaim, fact: NumberClaim): boolean =>
  isBare(claim) || isBare(fact)
    ? isCounted(claim) && isCounted(fact)
    : claim.quantity.unit !== null && claim.quantity.unit === fact.quantity.unit;

/** `12 or more` */
const isHedgedBehind = (claim: NumberClaim): boolean =>
  claim.quantity.hedge !== null && !textBefore(claim).toLowerCase().startsWith(claim.quantity.hedge);

const isOne = ({ quantity }: NumberClaim): boolean => quantity.value === 1;

const tied = (figure: string): string => figure.replace(/ /g, "-");

/** A figure as it stands with its unit untied: `12 million` of `12-million-dollar`, `10 to 12` of `10- to 12-minute`. */
const loose = (figure: string): string =>
  figure.replace(/-(?=(?:thousand|[mb]illion|trillion)\b)/g, " ").replace(/-(?= )/g, "");
