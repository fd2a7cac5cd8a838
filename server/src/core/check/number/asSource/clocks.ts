import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import { groupBy } from "../../../text/groupBy.js";
import { amountOf } from "../amount.js";
import { textOf } from "../claimText.js";

/** A colon may be a clock's or a stopwatch's, a stop a clock's or a decimal's. */
const CLOCK_OR_STOPWATCH = /^\d{1,3}:\d\d$/;
const CLOCK_OR_DECIMAL = /^\d{1,2}\.[0-5]\d$/;
const CLOCK = /^\d{1,2}[:.][0-5]\d(?!\d)/;

/** A source's times of day and times taken. */
export interface ClockForms {
  /** By how they are written but for a stop or colon. */
  readonly clocks: ReadonlyMap<string, readonly NumberClaim[]>;
  /** All that it measures of time, in seconds. */
  readonly durations: ReadonlySet<number>;
}

export const clockForms = (source: readonly NumberClaim[]): ClockForms => ({
  clocks: groupBy(source.filter(tellsClock), (claim) => digitsOf(textOf(claim))),
  durations: new Set(
    source.flatMap((claim) => (claim.category === "duration" ? (amountOf(claim)?.low ?? []) : [])).map(Math.round),
  ),
});

const tellsClock = (claim: NumberClaim): boolean => {
  const text = textOf(claim);
  return CLOCK_OR_STOPWATCH.test(text) || (claim.category === "time" && CLOCK.test(text));
};

/** `9.26`, `13:58` and `1:11` as times of day or times taken, as the source has them. */
export function asClock(claim: NumberClaim, { clocks, durations }: ClockForms): NumberClaim {
  const text = textOf(claim);
  if (!CLOCK_OR_STOPWATCH.test(text) && !(claim.category === "count" && CLOCK_OR_DECIMAL.test(text))) return claim;
  const alike = clocks.get(digitsOf(text)) ?? [];
  const [other] = alike;
  if (other === undefined) return asTimeTaken(claim, text, durations);
  if (alike.some(({ category }) => category === claim.category)) return claim;
  const { category, quantity, precision, statedDate } = other;
  return { ...claim, category, quantity: { ...quantity, hedge: claim.quantity.hedge }, precision, statedDate };
}

/** A stopwatch's minutes and seconds, or hours and minutes, where the source has just that time in words. */
function asTimeTaken(claim: NumberClaim, text: string, durations: ReadonlySet<number>): NumberClaim {
  if (claim.category !== "time") return claim;
  const [first = 0, second = 0] = text.split(":").map(Number);
  const value = [60, 3600].map((unit) => first * unit + (second * unit) / 60).find((time) => durations.has(time));
  if (value === undefined) return claim;
  const quantity = { ...claim.quantity, value, unit: "second", date: null };
  return { ...claim, category: "duration", quantity, precision: 1, statedDate: null };
}

const digitsOf = (text: string): string => (/^\d+[:.]\d\d/.exec(text)?.[0] ?? text).replace(".", ":");
