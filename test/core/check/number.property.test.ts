import assert from "node:assert/strict";
import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SENTENCES = [
  "The quarry at Harrow Edge employs 84 people and sells 2.1 million tonnes of stone a year.",
  "Its owner, Delph Stone, paid £3.4m for the site in 1998.",
  "In June, 12 of 15 councillors voted to let it grow by a third.",
  "Neighbours collected 5,300 signatures against the plan, which would add 60 lorries a day.",
  "Rosa Tindall, 71, has lived beside the gate for 46 years.",
  "The noise, she says, is nearly twice what it was a decade ago.",
  "An expert put it at 58 decibels at 7am and 49 by 10am.",
  "The firm offered each of the nearest 27 homes £1,500, and later £2,250.",
  "Two of them took the money.",
  "A judge will hear the case on 14 October, and rule within six weeks.",
];

describe("checking numbers, whatever the order", () => {
  it("finds no fault in a draft made of the article's own sentences", () => {
    const reference = referenceOf("quarry.txt", SENTENCES.join(" "), "plain");
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), fc.boolean(), (sentences, paragraphs) => {
        const draft = sentences.join(paragraphs ? "\n\n" : " ");
        const { findings } = checkDraft(draft, "plain", [reference], DEFAULT_OPTIONS);
        const faults = findings.filter(({ claim, rule }) => claim.kind === "number" && rule !== null);
        assert.deepEqual(
          faults.map(({ claim, rule }) => `${rule ?? ""} ${claim.text}`),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });
});
