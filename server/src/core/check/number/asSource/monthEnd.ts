import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import { daysIn } from "../dates.js";
import type { Facts } from "../facts.js";

const MONTH = /^(?:\d{4}|-)-(\d\d)$/;
const BEFORE = /\bbefore $/i;
const END = /\bend of /;

/** `before July` is the source's `by the end of June` or `by June 30`. */
export function asMonthEnd(claim: NumberClaim, draft: Reading, { all }: Facts): NumberClaim {
  if (claim.category !== "date" || !MONTH.test(claim.statedDate ?? "")) return claim;
  const text = draft.prose.blocks[claim.block]?.text ?? "";
  if (!BEFORE.test(text.slice(Math.max(0, claim.local.start - 8), claim.local.start))) return claim;
  const month = monthOf(claim);
  const found = all.find(({ claim: fact }) => (endedMonthOf(fact) % 12) + 1 === month);
  if (found === undefined) return claim;
  const { quantity, statedDate, bound } = found.claim;
  return { ...claim, bound, quantity: { ...claim.quantity, date: quantity.date }, statedDate };
}

/** The month that the end of June or the 30th ends; not a number for other dates. */
function endedMonthOf(fact: NumberClaim): number {
  if (END.test(fact.text)) return monthOf(fact);
  const [year = Number.NaN, month = Number.NaN, day] = (fact.quantity.date ?? "").split("-").map(Number);
  return day === daysIn(year, month) ? month : Number.NaN;
}

const monthOf = ({ statedDate }: NumberClaim): number => Number(MONTH.exec(statedDate ?? "")?.[1] ?? Number.NaN);
