import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  durations: [
    [
      "She won in 4hr 11min 36sec, by 38min 40sec and 1min 04sec.",
      "[4hr 11min 36sec] duration 4.19333333333333 hour",
      "[38min 40sec] duration 38.6666666666667 minute",
      "[1min 04sec] duration 1.06666666666667 minute",
    ],
    [
      "It runs 2h 15m, then 1h 5m 3s, then 12m 30s.",
      "[2h 15m] duration 2.25 hour",
      "[1h 5m 3s] duration 1.08416666666666 hour",
      "[12m 30s] duration 12.5 minute",
    ],
    ["It lit at 5 min 12 s.", "[5 min 12 s] duration 5.2 minute"],
    ["It landed a foot behind the line, by foot.", "[a foot] measure 1 foot"],
    [
      "It holds a litre and took a decade, at 90p a litre, six Swiss francs a kilo and twice a decade.",
      "[a litre] measure 1 litre",
      "[a decade] duration 1 decade",
      "[90p] money 90 penny",
      "[six Swiss francs] money 6 CHF",
      "[twice] count 2 time",
    ],
    [
      "It took an hour and ten minutes, an hour and a quarter and a year and two months.",
      "[an hour and ten minutes] duration 1.16666666666667 hour",
      "[an hour and a quarter] duration 1.25 hour",
      "[a year and two months] duration 1.16666666666667 year",
    ],
    [
      "He ran 2:03:59, then 3:45.2, then won in 28:14 with 1:12 left, as his best time was 28:20.",
      "[2:03:59] duration 2.06638888888889 hour",
      "[3:45.2] duration 3.75333333333333 minute",
      "[28:14] duration 28.2333333333333 minute",
      "[1:12] duration 1.2 minute",
      "[28:20] duration 28.3333333333333 minute",
    ],
  ],
  "an amount and how much it is more": [
    [
      "A pint costs 4.95 pounds, 23 pence more than a loaf, which is five pounds, 20 pence less than a pie.",
      "[4.95 pounds] money 4.95 GBP",
      "[23 pence] money 23 penny",
      "[five pounds] money 5 GBP",
      "[20 pence] money 20 penny",
    ],
  ],
  "lengths and weights": [
    [
      "She is 5ft 10in, he is 6 feet 2 and the guard is 6-foot-4.",
      "[5ft 10in] measure 5.83333333333333 foot",
      "[6 feet 2] measure 6.16666666666667 foot",
      "[6-foot-4] measure 6.33333333333333 foot",
    ],
    [
      "He weighs 11 stone 4, she 12 stone 2 pounds and the baby 7lb 3oz.",
      "[11 stone 4] measure 11.2857142857143 stone",
      "[12 stone 2 pounds] measure 12.1428571428571 stone",
      "[7lb 3oz] measure 7.1875 pound",
    ],
    [
      "He is 5'10\" and she is six foot two.",
      "[5'10\"] measure 5.83333333333333 foot",
      "[six foot two] measure 6.16666666666667 foot",
    ],
  ],
};

describe("compound measures", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
