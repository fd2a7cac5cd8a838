import { POWERS, UNIT_WORDS } from "../../claims/number/lexicon/units.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";

/** How many characters after a figure the words reach that say by what it is reckoned. */
const REACH = 40;
const RATED = /^(?:\s\p{L}+)?\s?(?:\/|\b(?:a|an|per|every)\s)\s?(?:(\d[\d,.]*)|(?:(\p{L}+)\s)?(\p{L}+))/u;

/** Whether two texts tell one figure by different units: `$385 a square foot` and `a square metre`, `12 per 1,000` and `per 100,000`. */
export function haveOtherRates(claim: NumberClaim, draft: Prose, fact: NumberClaim, source: Prose): boolean {
  const [ours, theirs] = [rateOf(claim, draft), rateOf(fact, source)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** The unit or the number by which a figure is reckoned; null where its text says none. */
function rateOf({ block, local }: NumberClaim, { blocks }: Prose): string | null {
  const after = blocks[block]?.text.slice(local.end, local.end + REACH) ?? "";
  const [, number, power = "", word = ""] = RATED.exec(after) ?? [];
  if (number !== undefined) return number.replace(/[,.]+/g, "");
  const unit = UNIT_WORDS.get(word.toLowerCase());
  if (unit !== undefined && (power === "" || POWERS.has(power.toLowerCase())))
    return `${power.toLowerCase()} ${unit.name}`;
  // `a week after the storm`: the word before is the unit, and what follows is no part of it.
  return UNIT_WORDS.get(power.toLowerCase())?.name ?? null;
}
