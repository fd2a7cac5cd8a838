import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Facts } from "../facts.js";

const MONTH = /^(?:\d{4}|-)-(\d\d)$/;
const BEFORE = /\bbefore $/i;
const END = /\bend of /;

/** `before July` is the source's `by the end of June`. */
export function asMonthEnd(claim: NumberClaim, draft: Reading, { all }: Facts): NumberClaim {
  if (claim.category !== "date" || !MONTH.test(claim.statedDate ?? "")) return claim;
  const text = draft.prose.blocks[claim.block]?.text ?? "";
  if (!BEFORE.test(text.slice(Math.max(0, claim.local.start - 8), claim.local.start))) return claim;
  const month = monthOf(claim);
  const found = all.find(({ claim: fact }) => END.test(fact.text) && (monthOf(fact) % 12) + 1 === month);
  if (found === undefined) return claim;
  const { quantity, statedDate, bound } = found.claim;
  return { ...claim, bound, quantity: { ...claim.quantity, date: quantity.date }, statedDate };
}

const monthOf = ({ statedDate }: NumberClaim): number => Number(MONTH.exec(statedDate ?? "")?.[1] ?? Number.NaN);
