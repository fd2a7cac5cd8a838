import assert from "node:assert/strict";
import type { Bound } from "../../../server/src/core/claims/number/numberClaim.js";
import { figuresIn, lineOf } from "./figures.js";

describe("hedges", () => {
  const cases: Readonly<Record<Bound, readonly string[]>> = {
    exact: ["exactly 40 boats", "40 boats", "the 40 boats", "hand over 40 boats", "took over 40 boats"],
    about: [
      "about 40 boats",
      "some 40 boats",
      "roughly 40 boats",
      "40 boats or so",
      "40-odd boats",
      "close to 40 boats",
      "about 40 boats or so",
      "40 boats, give or take",
      "perhaps 40 boats",
      "c. 40 boats",
      "not far off 40 boats",
    ],
    atLeast: [
      "at least 40 boats",
      "no fewer than 40 boats",
      "40 boats or more",
      "40 or more boats",
      "40+ boats",
      "40 boats and counting",
    ],
    above: [
      "more than 40 boats",
      "just over 40 boats",
      "well above 40 boats",
      "upwards of 40 boats",
      "a little over 40 boats",
    ],
    atMost: [
      "up to 40 boats",
      "no more than 40 boats",
      "never more than 40 boats",
      "40 boats at most",
      "as many as 40 boats",
    ],
    below: [
      "nearly 40 boats",
      "fewer than 40 boats",
      "just under 40 boats",
      "the best part of 40 boats",
      "almost another 40 boats",
      "nigh on 40 boats",
      "just shy of 40 boats",
    ],
  };
  it("are none where things are spread over others", () =>
    assert.deepEqual(figuresIn("They are spread over 40 boats.").map(lineOf), ["[40 boats] count 40 boat"]));

  for (const [bound, phrases] of Object.entries(cases)) {
    for (const phrase of phrases) {
      it(`${phrase}: ${bound}`, () => {
        const [figure, ...others] = figuresIn(`They saw ${phrase}.`);
        assert.equal(others.length, 0);
        assert.equal(figure?.bound, bound);
        assert.deepEqual([figure.quantity.value, figure.quantity.unit], [40, "boat"]);
        if (bound !== "exact") assert.ok(phrase.includes(figure.quantity.hedge?.split(" ")[0] ?? "?"));
      });
    }
  }

  const denied: readonly (readonly [text: string, bound: Bound])[] = [
    ["It must not rise above 1,815 feet.", "atMost"],
    ["Nobody would build it for less than £495,000.", "atLeast"],
    ["It didn't cost more than £300.", "atMost"],
    ["It lay under two metres of snow.", "exact"],
    ["It had not rained for more than six weeks.", "above"],
  ];
  for (const [text, bound] of denied)
    it(text, () =>
      assert.deepEqual(
        figuresIn(text).map((figure) => figure.bound),
        [bound],
      ),
    );

  it("takes the hedge into the claim and leaves it out of the figure", () => {
    const text = "They lost almost 40 old boats.";
    const [claim] = figuresIn(text);
    assert.equal(claim?.text, "almost 40 old boats");
    assert.equal(text.slice(claim.figure.start, claim.figure.end), "40");
    assert.equal(text.slice(claim.counted?.start, claim.counted?.end), "old boats");
  });

  it("reads no bound where a figure is what was risen to", () => {
    assert.equal(figuresIn("The rate ticked up to 3.9%.")[0]?.bound, "exact");
    assert.equal(figuresIn("It took up to 4 days.")[0]?.bound, "atMost");
  });

  it("reads no hedge where the word is a preposition", () => {
    for (const text of [
      "It is paid over 18 months.",
      "They spoke about the 18 months.",
      "It was seen over 16 nights.",
      "Over 18 months, it was paid back.",
      "Over 16 nights the team caught frogs.",
    ]) {
      assert.equal(figuresIn(text)[0]?.bound, "exact", text);
    }
  });

  it("reads a bound where what a time measures exceeds it", () => {
    for (const text of [
      "It took over 16 nights.",
      "Over 18 months passed.",
      "The train arrived over 16 hours late.",
      "She met men over 16 years old.",
      "They slept over 16 sheep.",
    ]) {
      assert.equal(figuresIn(text)[0]?.bound, "above", text);
    }
  });
});
