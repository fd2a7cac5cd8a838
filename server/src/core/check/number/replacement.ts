import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { lowerFirst, startsCapital, upperFirst } from "../../text/capitals.js";
import { amountInForm } from "./amountInForm.js";
import { dateInForm } from "./dateInForm.js";

/** Longer ones are no figures that a writer would put in. */
const LONGEST = 60;

/** The source's figure in the form that fits the claim's place; null where it has none that is sure to. */
export function replacement(claim: NumberClaim, fact: NumberClaim): string | null {
  const [dated, factDated] = [isDate(claim), isDate(fact)];
  if (dated !== factDated || fact.text.length > LONGEST) return null;
  const text = dated ? dateInForm(claim, fact) : amountInForm(claim, fact);
  if (text === null) return null;
  const plain = startsWithWord(fact) ? lowerFirst(text) : text;
  return startsSentence(claim) ? upperFirst(plain) : plain;
}

const isDate = ({ category }: NumberClaim): boolean => category === "date";

const startsSentence = (claim: NumberClaim): boolean =>
  claim.local.start === claim.sentence.start || (startsWithWord(claim) && startsCapital(claim.text));

/** Whether a text starts with a hedge, a number word or a word like `yesterday`: a capital is not its own. */
const startsWithWord = ({ quantity, statedDate, local, figure, text }: NumberClaim): boolean =>
  statedDate === null && /^\p{L}+(?: |$|-)/u.test(text) && (quantity.hedge !== null || figure.start === local.start);
