import { inOneSentence } from "../../../claims/claimBase.js";
import { minutesOfDay } from "../clock.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { figureText, type Derivation } from "./derivation.js";

const DAY = 24 * 60;

/** Two figures of one sentence that give a minute of the day hardly do so by chance. */
const BY_VALUE = 0.3;

/** A time of day that lies as long before or after one of the source's as the same sentence says: `11.25am` for `10.45am, put back by 40 minutes`. */
export function* clockTimes({ dating, agreeing }: Match, { all }: Facts): Generator<Derivation> {
  if (agreeing.size > 0) return;
  const times = (dating?.forms ?? []).map(minutesOfDay);
  for (const time of all)
    for (const delay of all) {
      const minutes = minutesIn(delay);
      const start = minutesOfDay(time.dating?.forms[0]);
      if (minutes === null || start === null || !inOneSentence(time.claim, delay.claim)) continue;
      for (const [end, sign] of [
        [start + minutes, "+"],
        [start - minutes, "−"],
      ] as const)
        if (times.includes((end + DAY) % DAY))
          yield {
            arithmetic: `${figureText(time)} ${sign} ${figureText(delay)}`,
            facts: [time, delay],
            likeness: BY_VALUE,
          };
    }
}

/** A duration of less than a day in minutes; null for other figures. */
function minutesIn({ amount }: Fact): number | null {
  const minutes = amount?.family === "duration" ? amount.low / 60 : 0;
  return minutes >= 1 && minutes < DAY ? minutes : null;
}
