import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  ratios: [
    [
      "One commercial farm in eight shut, and one voter in five stayed home.",
      "[One commercial farm in eight] fraction 0.125",
      "[one voter in five] fraction 0.2",
    ],
    [
      "One of every ten died, three people out of 10 and one child in every four.",
      "[One of every ten] fraction 0.1",
      "[three people out of 10] fraction 0.3",
      "[one child in every four] fraction 0.25",
    ],
    [
      "He had one goal in five matches, and 15 teams out of 18 came.",
      "[one goal] count 1 goal",
      "[five matches] count 5 match",
      "[15 teams] count 15 team",
      "[18] count 18",
    ],
    [
      "Every eighth farm shut every second day; every second child went.",
      "[Every eighth] fraction 0.125",
      "[every second] fraction 0.5",
    ],
    ["It is an eighth full.", "[an eighth] fraction 0.125"],
  ],
  ranks: [
    [
      "He rose to No 9; she is number nine; the No. 2 seed lost.",
      "[No 9] ordinal 9",
      "[number nine] ordinal 9",
      "[No. 2] ordinal 2",
    ],
    ["He rose to No 10; her number two came by bus number five."],
    ["It fell for a second time, and for the third time.", "[second] ordinal 2", "[third] ordinal 3"],
  ],
};

describe("ratios and ranks", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
