import assert from "node:assert/strict";
import { figuresIn, lineOf, type Case } from "./figures.js";

const rooms: Readonly<Record<string, readonly Case[]>> = {
  "letters that are other things too": [
    [
      "Water costs R68 a litre, a fine R1 850 and the plan R900 million or R65m.",
      "[R68] money 68 ZAR",
      "[R1 850] money 1850 ZAR",
      "[R900 million] money 900000000 ZAR",
      "[R65m] money 65000000 ZAR",
    ],
    [
      "The budget of R2,1-trillion includes a R370 grant, R500-a-month and R18.42.",
      "[R2,1-trillion] money 2100000000000 ZAR",
      "[R370] money 370 ZAR",
      "[R500] money 500 ZAR",
      "[R18.42] money 18.42 ZAR",
    ],
    ["Take the R61 or the R300 road past an R10 engine, a BMW R1200 and R2-D2."],
    ["The N2 cost N5,000 or N3.5bn.", "[N5,000] money 5000 NGN", "[N3.5bn] money 3500000000 NGN"],
    ["It costs kr 500 there and 500 kr here.", "[kr 500] money 500 NOK", "[500 kr] money 500 SEK"],
  ],
  "names, codes and symbols": [
    [
      "They paid Rs. 1,200 crore, KSh 1,500, Tk 300, Dh200 and GH₵200.",
      "[Rs. 1,200 crore] money 12000000000 INR",
      "[KSh 1,500] money 1500 KES",
      "[Tk 300] money 300 BDT",
      "[Dh200] money 200 AED",
      "[GH₵200] money 200 GHS",
    ],
    [
      "They paid 40 lei, 300 Czech crowns, 500 Kenyan shillings and 20 Egyptian pounds.",
      "[40 lei] money 40 RON",
      "[300 Czech crowns] money 300 CZK",
      "[500 Kenyan shillings] money 500 KES",
      "[20 Egyptian pounds] money 20 EGP",
    ],
    [
      "Five million won went to three won over by 50 real friends.",
      "[Five million won] money 5000000 KRW",
      "[three] count 3",
      "[50 real friends] count 50 friend",
    ],
  ],
  spoken: [
    [
      "It cost a dollar seventy-five, two pounds fifty a litre and three euros twenty.",
      "[a dollar seventy-five] money 1.75 USD",
      "[two pounds fifty] money 2.5 GBP",
      "[three euros twenty] money 3.2 EUR",
    ],
    ["A 180-pound man found a five-pound note.", "[180-pound] measure 180 pound", "[five-pound] money 5 GBP"],
  ],
};

describe("money of the world", () => {
  for (const [room, cases] of Object.entries(rooms)) {
    describe(room, () => {
      for (const [text, ...expected] of cases) {
        it(text, () => assert.deepEqual(figuresIn(text).map(lineOf), expected));
      }
    });
  }
});
