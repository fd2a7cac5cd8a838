import { MONTHS, WEEKDAYS } from "../../claims/number/lexicon/calendar.js";
import { stemOf } from "../../claims/number/frame/stem.js";
import type { Frame } from "../../claims/number/frame/frame.js";

/** Whether one figure is where a change started and the other is not, as far as no year beside them says otherwise. */
export const areOfOtherTimes = (a: Frame, b: Frame): boolean =>
  (a.role === "start") !== (b.role === "start") && !isDatedAlike(a, b);

/** What stands nearer than this to a figure dates it. */
const NEAR = 0.4;
const YEAR = /^#(?:19|20)\d\d$/;
const TIMES = new Set(
  [
    ..."midnight noon midday dawn dusk morning afternoon evening night midafternoon breakfast".split(" "),
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
  ].map(stemOf),
);

/** Whether both figures have the same time beside them: `93% in 2015`, `nine at midnight`. */
const isDatedAlike = (a: Frame, b: Frame): boolean =>
  a.terms.some(
    ({ concept, weight }) =>
      weight >= NEAR &&
      (YEAR.test(concept.stem) || TIMES.has(concept.stem)) &&
      b.terms.some((term) => term.weight >= NEAR && term.concept.stem === concept.stem),
  );
