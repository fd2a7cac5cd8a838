import { POWERS, UNITS, UNIT_WORDS, type Unit } from "../../claims/number/lexicon/units.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";

/** How many characters after a figure the words reach that say by what it is reckoned. */
const REACH = 40;
const RATED = /^(?:\s\p{L}+)?\s?(?:\/|\b(?:a|an|per|every)\s)\s?(?:(\d+(?:[,.]\d+)*)|(?:(\p{L}+)\s)?(\p{L}+))/u;

/** `£86 to the annual bill`, `£1,200 monthly`, `a weekly rent of £300` */
const EVERY_AFTER = /^(?: (?:to|off|from|on|in|the|its|their)){0,2} (annually|annual|yearly|monthly|weekly|daily)\b/;
const EVERY_BEFORE = /\b(annual|yearly|monthly|weekly|daily) (?:\p{L}+ ){1,2}of $/u;
const PERIODS: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["annual", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
]);

/** What a source reckons a figure by where the draft has it by another unit of a kind: `square foot` for $385 a square metre, `100,000` for 12 per 1,000; else null. */
export function otherRate(claim: NumberClaim, draft: Prose, fact: NumberClaim, source: Prose): string | null {
  const [ours, theirs] = [rateOf(claim, draft), rateOf(fact, source)];
  const areOther = ours !== null && theirs !== null && ours.name !== theirs.name && ours.dimension === theirs.dimension;
  return areOther ? theirs.name : null;
}

/** The unit or the number by which a figure is reckoned; null where its text says none. */
function rateOf({ block, local }: NumberClaim, { blocks }: Prose): Pick<Unit, "name" | "dimension"> | null {
  const text = blocks[block]?.text ?? "";
  const after = text.slice(local.end, local.end + REACH).toLowerCase();
  const every = (EVERY_AFTER.exec(after) ??
    EVERY_BEFORE.exec(text.slice(Math.max(0, local.start - REACH), local.start)))?.[1];
  if (every !== undefined) return UNITS.get(PERIODS.get(every) ?? "") ?? null;
  const [, number, first = "", second = ""] = RATED.exec(after) ?? [];
  if (number !== undefined)
    return { name: Number(number.replaceAll(",", "")).toLocaleString("en"), dimension: "other" };
  const power = POWERS.get(first);
  if (power !== undefined) return UNITS.get(`${power} ${UNIT_WORDS.get(second)?.name ?? ""}`) ?? null;
  return UNIT_WORDS.get(first === "" ? second : first) ?? null;
}
