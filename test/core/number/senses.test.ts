import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "scores of cricket": [
    ["Ulster were 97 for four; Orr took four for 43.", "[97 for four] score 97..4", "[four for 43] score 4..43"],
    [
      "He bought two for 15 dollars and asked 40 for 20 nets.",
      "[two] count 2",
      "[15 dollars] money 15 USD",
      "[40] count 40",
      "[20 nets] count 20 net",
    ],
    ["She made her ninth century for them.", "[ninth] ordinal 9 century"],
  ],
  "times and what is none": [
    ["It was twenty to four on Tuesday morning.", "[twenty to four] time T03:40", "[Tuesday] date 2025-06-17"],
    ["Prices went up by 4 to 5 per cent.", "[4 to 5 per cent] percent 4..5 percent"],
    ["The bus goes round every morning at 7.40.", "[7.40] time T07:40"],
    ["They will stop work for one hour.", "[one hour] duration 1 hour"],
    ["He took two hundredths of a second off.", "[two hundredths of a second] duration 0.02 second"],
    ["She got two years and 240 hours.", "[two years] duration 2 year", "[240 hours] duration 240 hour"],
  ],
  "what is left out": [
    [
      "Dublin loses 96 people, Lisbon 71 and Toronto 44.",
      "[96 people] count 96 person",
      "[71] count 71",
      "[44] count 44",
    ],
    [
      "Labour rose from 21 to 26 and the Greens from six to 11.",
      "[21] count 21",
      "[26] count 26",
      "[six] count 6",
      "[11] count 11",
    ],
  ],
  "power and energy": [["It can make 32 gigawatt-hours.", "[32 gigawatt-hours] measure 32 gigawatt-hour"]],
  "shares of which a verb tells": [["One worker in five depends on wood.", "[One worker in five] fraction 0.2"]],
  "how many times and how much": [
    ["It is three times the total.", "[three times] multiple 3"],
    ["She won three times.", "[three times] count 3 time"],
    ["The pot is a fifth bigger.", "[a fifth] fraction 0.2"],
  ],
  "two figures and not a range": [
    [
      "It grew more than twofold, from just over £41m to £86m.",
      "[more than twofold] multiple above 2",
      "[just over £41m] money above 41000000 GBP",
      "[£86m] money 86000000 GBP",
    ],
    ["The grant goes up by €50,000 to €450,000.", "[€50,000] money 50000 EUR", "[€450,000] money 450000 EUR"],
  ],
  "units said once": [
    [
      "Profit was 86.4 million pounds ($116 million), against 41.2 million.",
      "[86.4 million pounds] money 86400000 GBP",
      "[$116 million] money 116000000 USD",
      "[41.2 million] money 41200000 GBP",
    ],
    ["It will buy 120 million pounds of shares.", "[120 million pounds] money 120000000 GBP"],
    [
      "It measures 30 by 22cm, or 12 inches by nine.",
      "[30] measure 30 centimetre",
      "[22cm] measure 22 centimetre",
      "[12 inches] measure 12 inch",
      "[nine] measure 9 inch",
    ],
    ["The river reached 9.6m (more than 31ft).", "[9.6m] measure 9.6 metre", "[more than 31ft] measure above 31 foot"],
  ],
  ages: [
    ["The third, a mechanic of 51, slept.", "[third] ordinal 3", "[51] age 51 year"],
    ["People between the ages of 18 and 79 came.", "[18] age 18 year", "[79] age 79 year"],
  ],
};

describe("figures that could be read otherwise", () => {
  for (const [room, cases] of Object.entries(rooms))
    describe(room, () => {
      for (const [text, ...expected] of cases)
        it(text, () => {
          assert.deepEqual(figuresIn(text).map(lineOf), expected);
        });
    });

  it("have their unit from the corner of a table", () => {
    const table = "| £m | Now |\n| --- | --- |\n| Net debt | 760 |\n";
    assert.deepEqual(figuresIn(table, "markdown").map(lineOf), ["[760] money 760000000 GBP"]);
  });
});
