import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import { isAmong } from "../amount.js";
import { minutesOfDay } from "../clock.js";
import type { Fact, Facts } from "../facts.js";

/** A day or an hour that a draft gives by its number alone (`on the 27th`, `from nine`), as the source's day or hour of that number. */
export function asDayOrHour(claim: NumberClaim, draft: Reading, facts: Facts): NumberClaim {
  const { category, quantity } = claim;
  if (quantity.unit !== null || quantity.value === null) return claim;
  if (category === "ordinal") return asDay(claim, quantity.value, draft, facts);
  return category === "count" ? asHour(claim, quantity.value, draft, facts) : claim;
}

const BEFORE_DAY = /\b(?:on|until|till|by|since|from|before|after) the $/i;
const AFTER_DAY = /^(?:[.,;:!?)]|$|\s+(?:of (?:this|next|last|the) month|and|when|but|as|that|the)\b)/;
const DAY = /-(\d\d)$/;

/** A day of a month, where the source has such a day and neither text says which month. */
function asDay(claim: NumberClaim, value: number, draft: Reading, { all }: Facts): NumberClaim {
  if (!standsBetween(claim, draft, BEFORE_DAY, AFTER_DAY)) return claim;
  const found = all.find(
    ({ dating, claim: { statedDate } }) => dating?.grain === "day" && Number(DAY.exec(statedDate ?? "")?.[1]) === value,
  );
  return found === undefined ? claim : readAs(claim, found);
}

const BEFORE_HOUR = /\b(?:at|from|until|till|by|since|before|after) $/i;
const AFTER_HOUR = /^(?:[.,;:!?)]|$|\s+(?:and|when|but|as|that|the|on|in|every|each|to|until|till)\b)/;

/** An hour of the day (`only at ten`), where the source has that hour, of either half of the day, and no such count. */
function asHour(claim: NumberClaim, value: number, draft: Reading, { all, amounts }: Facts): NumberClaim {
  if (
    isAmong(amounts, claim) ||
    value > 12 ||
    !Number.isInteger(value) ||
    !standsBetween(claim, draft, BEFORE_HOUR, AFTER_HOUR)
  )
    return claim;
  const found = all.find(({ dating }) => {
    const minutes = minutesOfDay(dating?.forms[0]);
    return minutes !== null && (minutes === value * 60 || minutes === (value + 12) * 60);
  });
  return found === undefined ? claim : readAs(claim, found);
}

/** How many characters on either side tell what a figure is. */
const NEAR = 20;

function standsBetween({ block, local }: NumberClaim, { prose }: Reading, before: RegExp, after: RegExp): boolean {
  const text = prose.blocks[block]?.text ?? "";
  return (
    before.test(text.slice(Math.max(0, local.start - NEAR), local.start)) &&
    after.test(text.slice(local.end, local.end + NEAR))
  );
}

const readAs = (claim: NumberClaim, { claim: { category, quantity, statedDate } }: Fact): NumberClaim => ({
  ...claim,
  category,
  quantity: { ...claim.quantity, value: null, date: quantity.date },
  statedDate,
});
