import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "with a part of day": [
    [
      "They met at six this morning and left at four in the afternoon.",
      "[six] time T06:00",
      "[this morning] date 2025-06-12",
      "[four in the afternoon] time T16:00",
    ],
    [
      "It left at half past six in the evening, at twenty to two on Wednesday afternoon.",
      "[half past six in the evening] time T18:30",
      "[twenty to two] time T13:40",
      "[Wednesday] date 2025-06-18",
    ],
    [
      "It struck at 3:35 in the morning, and at 5.26 on Monday morning.",
      "[3:35 in the morning] time T03:35",
      "[5.26] time T05:26",
      "[Monday] date 2025-06-09",
    ],
    ["They won 2-1 on Saturday night.", "[2-1] score 2..1", "[Saturday] date 2025-06-07"],
    ["At 11 that night he rang; at 2 the next morning he rang again.", "[11] time T23:00", "[2] time T02:00"],
    [
      "Twenty minutes before midnight all was lit; a quarter of an hour after eleven, ten minutes before five people left.",
      "[Twenty minutes before midnight] time T23:40",
      "[a quarter of an hour after eleven] time T11:15",
      "[ten minutes] duration 10 minute",
      "[five people] count 5 person",
    ],
    [
      "It was one minute past midnight; the bus left at ten past nine at night.",
      "[one minute past midnight] time T00:01",
      "[ten past nine at night] time T21:10",
    ],
  ],
  "in ranges and beside other times": [
    [
      "It is shut between five and seven in the morning, and open 5-7pm.",
      "[five] time T05:00",
      "[seven in the morning] time T07:00",
      "[5] time T17:00",
      "[7pm] time T19:00",
    ],
    ["It runs between 11 and 1pm.", "[11] time T11:00", "[1pm] time T13:00"],
    ["It opened at 7 and shut at 9.30pm.", "[7] time T07:00", "[9.30pm] time T21:30"],
  ],
  "of a train": [["The 17.05 to Paddington was late.", "[17.05] time T17:05"]],
  hedged: [
    [
      "It fell just after midnight, and rose shortly before 2am.",
      "[just after midnight] time above T00:00",
      "[shortly before 2am] time below T02:00",
    ],
  ],
  "not times": [
    [
      "He joined at six. The index closed at 7.35 on Monday, up by four on Friday.",
      "[six] count 6",
      "[7.35] count 7.35",
      "[Monday] date 2025-06-09",
      "[four] count 4",
      "[Friday] date 2025-06-06",
    ],
    ["It fell from 12 to 11 in the morning session.", "[12] count 12", "[11] count 11"],
  ],
};

describe("hours", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
