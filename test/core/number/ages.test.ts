import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "set off": [
    [
      "A Polish mechanic, 29, met the mother of two, 43, and a father-of-three, 51.",
      "[29] age 29 year",
      "[two] count 2",
      "[43] age 43 year",
      "[three] count 3",
      "[51] age 51 year",
    ],
    ["We had a man of 91 on a trolley.", "[91] age 91 year"],
    [
      "It went to a part-time baker of 19; four in ten buyers were under 45, and most letters under 30.",
      "[19] age 19 year",
      "[four in ten] fraction 0.4",
      "[under 45] age below 45 year",
      "[under 30] count below 30",
    ],
    [
      "Anna, then 12, saw the letter, 43, and 40 people, 12 of them children.",
      "[12] age 12 year",
      "[43] count 43",
      "[40 people] count 40 person",
      "[12] count 12",
    ],
  ],
  reached: [
    ["She is a Dane who at 19 won. At 43 he became mayor.", "[19] age 19 year", "[43] age 43 year"],
    [
      "He joined at 16 and retired at 65; he will be 80 in May.",
      "[16] age 16 year",
      "[65] age 65 year",
      "[80] age 80 year",
      "[May] date 2025-05",
    ],
    ["He stood at 40.", "[40] count 40"],
  ],
  "of groups": [
    [
      "Under-16s and the over-65s came with those older than 75 and a man of 72.",
      "[Under-16s] age below 16 year",
      "[over-65s] age above 65 year",
      "[older than 75] age above 75 year",
      "[72] age 72 year",
    ],
    ["The 18-to-24 age group lost to the Under-21s.", "[18-to-24] age 18..24 year"],
    ["He is in his early sixties.", "[sixties] age 60..69 year"],
  ],
};

describe("ages", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
