import { rounded } from "../../../claims/number/amounts/digits.js";
import { inOneSentence } from "../../../claims/claimBase.js";
import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { minutesOfDay } from "../clock.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import { figureText, type Derivation } from "./derivation.js";

const DAY = 24 * 60;

/** Two figures of one sentence that give a minute of the day hardly do so by chance. */
const BY_VALUE = 0.3;

/** A time of day that lies as long before or after one of the source's as its sentence says or a later one of its paragraph: `11.25am` for `10.45am, put back by 40 minutes`. */
export function* clockTimes({ dating, agreeing }: Match, facts: Facts): Generator<Derivation> {
  const times = (dating?.forms ?? []).map(minutesOfDay).filter((minutes) => minutes !== null);
  if (agreeing.size > 0 || times.length === 0) return;
  for (const { time, start, delay, minutes } of delaysIn(facts)) {
    if (times.includes((start + minutes) % DAY)) yield derivationOf(time, "+", delay);
    if (times.includes((start - minutes + DAY) % DAY)) yield derivationOf(time, "−", delay);
  }
}

/** A time of the source and a duration of its sentence, both in minutes as well. */
interface Delay {
  readonly time: Fact;
  readonly start: number;
  readonly delay: Fact;
  readonly minutes: number;
}

const delaysIn = memoizeByObject(({ all, siblings }: Facts): readonly Delay[] =>
  all.flatMap((time, index) => {
    const start = minutesOfDay(time.dating?.forms[0]);
    if (start === null) return [];
    return [...(siblings[index] ?? []), ...laterIn(all, index)].flatMap((delay) => {
      const minutes = minutesIn(delay);
      return minutes === null ? [] : [{ time, start, delay, minutes }];
    });
  }),
);

/** The figures of the sentences that follow in the paragraph: `leaves at 6.30. The journey takes an hour and 50 minutes.` */
function laterIn(all: readonly Fact[], index: number): readonly Fact[] {
  const { claim } = all[index] as Fact;
  return all
    .slice(index + 1, index + LOOKED_AT)
    .filter((other) => other.claim.block === claim.block && !inOneSentence(other.claim, claim));
}

/** More figures than this are in hardly any paragraph. */
const LOOKED_AT = 20;

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
