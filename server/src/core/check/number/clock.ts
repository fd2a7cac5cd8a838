import type { Figure } from "./figure.js";

/** How many minutes a hedged time may lie from the source's: `just after midnight` is 00:01. */
const SOON = 15;
const DAY = 24 * 60;

/** Whether a time of the source lies a little off a hedged one of the draft, to the side that the hedge says. */
export function isNearTime({ claim, dating }: Figure, theirs: Figure): boolean {
  if (claim.category !== "time" || claim.bound === "exact") return false;
  const after = claim.bound === "about" || claim.bound === "above" || claim.bound === "atLeast";
  const before = claim.bound === "about" || claim.bound === "below" || claim.bound === "atMost";
  return minutesOf(theirs).some((their) =>
    minutesOf({ dating }).some((our) => {
      const later = (their - our + DAY) % DAY;
      return (after && later > 0 && later <= SOON) || (before && later >= DAY - SOON);
    }),
  );
}

/** The minutes of the day that a time may be: one told without its half of the day may be of either. */
const minutesOf = ({ dating }: Pick<Figure, "dating">): readonly number[] =>
  (dating?.forms ?? []).map(minutesOfDay).filter((minutes) => minutes !== null);

/** The minutes since midnight of a time in ISO 8601; null for a date. */
export function minutesOfDay(time = ""): number | null {
  const clock = /^T(\d\d):(\d\d)/.exec(time);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}
