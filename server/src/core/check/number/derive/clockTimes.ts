import { rounded } from "../../../claims/number/amounts/digits.js";
import { minutesOfDay } from "../clock.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { figureText, type Derivation } from "./derivation.js";

const DAY = 24 * 60;

/** Two figures of one sentence that give a minute of the day hardly do so by chance. */
const BY_VALUE = 0.3;

/** A time of day that lies as long before or after one of the source's as the same sentence says: `11.25am` for `10.45am, put back by 40 minutes`. */
export function* clockTimes({ dating, agreeing }: Match, { all, siblings }: Facts): Generator<Derivation> {
  const times = (dating?.forms ?? []).map(minutesOfDay).filter((minutes) => minutes !== null);
  if (agreeing.size > 0 || times.length === 0) return;
  for (const [index, time] of all.entries()) {
    const start = minutesOfDay(time.dating?.forms[0]);
    if (start === null) continue;
    for (const delay of siblings[index] ?? []) {
      const minutes = minutesIn(delay);
      if (minutes === null) continue;
      if (times.includes((start + minutes) % DAY)) yield derivationOf(time, "+", delay);
      if (times.includes((start - minutes + DAY) % DAY)) yield derivationOf(time, "−", delay);
    }
  }
}

const derivationOf = (time: Fact, sign: string, delay: Fact): Derivation => ({
  arithmetic: `${figureText(time)} ${sign} ${figureText(delay)}`,
  facts: [time, delay],
  likeness: BY_VALUE,
});

/** A duration of less than a day in minutes; null for other figures. */
function minutesIn({ amount }: Fact): number | null {
  const minutes = amount?.family === "duration" ? rounded(amount.low / 60) : 0;
  return minutes >= 1 && minutes < DAY ? minutes : null;
}
