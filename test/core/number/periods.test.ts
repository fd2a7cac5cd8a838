import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "ranges of months": [
    [
      "It rained between January and March, and from November 2023 to March 2024.",
      "[January and March] date 2025-01/2025-03",
      "[November 2023 to March 2024] date 2023-11/2024-03",
    ],
    ["It fell in January-March 2024.", "[January-March 2024] date 2024-01/2024-03"],
    ["It was moved from May to July.", "[May] date 2025-05", "[July] date 2024-07"],
  ],
  "the first months of a year": [
    ["It rose in the first three months of 2027.", "[first three months of 2027] date 2027-01/2027-03"],
  ],
  "a quarter whose noun is left out": [
    [
      "It fell by 3.9% in the first quarter and 1.4% in the second.",
      "[3.9%] percent 3.9 percent",
      "[first quarter] date 2025-01/2025-03",
      "[1.4%] percent 1.4 percent",
      "[second] date 2025-04/2025-06",
    ],
  ],
  "weekdays that come round": [["It opens late on Thursdays.", "[Thursdays] date -W-4"]],
  "days of a month named before": [
    ["In June, on the 20th, it fell.", "[June] date 2025-06", "[20th] date 2025-06-20"],
    [
      "In March it rose, and by the 14th it was full, for the 3rd time.",
      "[March] date 2025-03",
      "[14th] date 2025-03-14",
      "[3rd] ordinal 3",
    ],
    ["It fell on the 3rd.", "[3rd] ordinal 3"],
  ],
  "days and weekends": [
    [
      "It rained on 8 and 9 May, and on the night of 4 to 5 March.",
      "[8 and 9 May] date 2025-05-08/2025-05-09",
      "[4 to 5 March] date 2025-03-04/2025-03-05",
    ],
    [
      "The weekend was cold; by the weekend it rained.",
      "[The weekend] date 2025-06-07/2025-06-08",
      "[the weekend] date 2025-06-07/2025-06-08",
    ],
    ["By the end of the year it had grown.", "[the end of the year] date about 2025"],
  ],
};

describe("periods", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
