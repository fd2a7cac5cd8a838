import { MONTHS } from "../../claims/number/lexicon/calendar.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { upperFirst } from "../../text/capitals.js";

/** The source's date at the claim's grain, so that it stands after the claim's preposition; null where it cannot. */
export function dateInForm(claim: NumberClaim, fact: NumberClaim): string | null {
  const [ours, theirs] = [claim.statedDate, fact.statedDate];
  // `yesterday`, `last year`
  if (ours === null || theirs === null) return ours === theirs ? fact.text : null;
  if (shapeOf(ours) === shapeOf(theirs)) return partOf(claim) === partOf(fact) ? fact.text : null;
  return MONTH_OR_YEAR.test(shapeOf(ours)) ? coarser(claim.text, fact.quantity.date ?? theirs) : null;
}

/** What a date in ISO 8601 gives of year, month and day, whether or not it says the year of a month. */
const shapeOf = (date: string): string => date.replace(/^(?:\d{4}|-)/, "Y").replace(/\d/g, "0");

const MONTH_OR_YEAR = /^Y(?:-00)?$/;

/** `mid-May` and `the end of May` take other prepositions than `May`. */
const partOf = ({ text }: NumberClaim): string => /^(?:the|early|mid|late)\b/i.exec(text)?.[0].toLowerCase() ?? "";

const MONTH_NAMES = [...MONTHS.keys()].slice(0, 12).map(upperFirst);

/** A day's or month's date as a month or year is written; null for what is written otherwise. */
function coarser(text: string, date: string): string | null {
  const form = /^(\p{Lu}\p{L}+\.?)?(?:(?:^| )(\d{4}))?$/u.exec(text);
  const read = /^(\d{4}|-)-(\d\d)(?:-\d\d)?$/.exec(date);
  if (form === null || read === null) return null;
  const [, month, year] = form;
  const parts = [month && MONTH_NAMES[Number(read[2]) - 1], year && read[1]].filter((part) => part !== undefined);
  return parts.includes("-") ? null : parts.join(" ");
}
