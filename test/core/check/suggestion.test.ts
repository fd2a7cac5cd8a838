import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";
import { placedFindings } from "../placedFindings.js";

/** A draft with each of its suggestions put in. */
function mended(source: string, draft: string): string {
  const reference = referenceOf("source.txt", source, "plain");
  const findings = placedFindings(checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS));
  return findings.reduceRight(
    (text, { span, suggestion }) =>
      suggestion === null ? text : text.slice(0, span.start) + suggestion + text.slice(span.end),
    draft,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [source: string, draft: string, mended: string])[]>> = {
  "keeps the claim's own form of a number with its unit": [
    ["The gates took 47 minutes.", "It was a 74-minute manoeuvre.", "It was a 47-minute manoeuvre."],
    ["The 47-minute show ended.", "The show lasted 74 minutes.", "The show lasted 47 minutes."],
    ["The show lasted 47 minutes.", "It was a 74 minute show.", "It was a 47 minute show."],
    ["Ana Lopes, 47, spoke.", "The 74-year-old Ana Lopes spoke.", "The 47-year-old Ana Lopes spoke."],
    ["The 47-year-old Ana Lopes spoke.", "Ana Lopes is 74 years old.", "Ana Lopes is 47 years old."],
    ["The 47-year-old Ana Lopes spoke.", "Ana Lopes, 74, spoke.", "Ana Lopes, 47, spoke."],
    ["The crew has 12 people.", "It has a 14-person crew.", "It has a 12-person crew."],
    [
      "The 12-million-dollar bridge opened.",
      "The bridge cost 13 million dollars.",
      "The bridge cost 12 million dollars.",
    ],
    ["The bridge cost 12 million dollars.", "It is a 13-million-dollar bridge.", "It is a 12-million-dollar bridge."],
    ["The bridge cost $12 million.", "It is a $13-million bridge.", "It is a $12 million bridge."],
    ["The race is 10km long.", "It is a 12-kilometre race.", "It is a 10km race."],
  ],
  "gives a date at the claim's own grain": [
    ["It opened on 3 May 2020.", "It opened in May 2021.", "It opened in May 2020."],
    ["It opened on 3 May 2020.", "It opened in June.", "It opened in May."],
    ["It opened on 3 May 2020.", "It opened on May 4, 2020.", "It opened on 3 May 2020."],
    ["It opened at the end of May 2020.", "It opened at the end of June 2020.", "It opened at the end of May 2020."],
  ],
  "has a capital where the claim has one": [
    ["The tower has seventy steps.", "Sixty steps lead up the tower.", "Seventy steps lead up the tower."],
    ["Some say about 12 people died in the fire.", "15 people died in the fire.", "About 12 people died in the fire."],
    ["Twelve people died in the fire.", "In the fire 15 people died.", "In the fire twelve people died."],
  ],
  "leaves a claim alone where nothing is sure to fit": [
    ["The show lasted about 47 minutes.", "It was a 74-minute show.", "It was a 74-minute show."],
    ["The show lasted 80 minutes.", "It was a 74-minute show.", "It was a 74-minute show."],
    ["The race is 10 kilometres long.", "It is a 12-mile race.", "It is a 12-mile race."],
    ["It opened in May 2020.", "It opened on 4 June 2020.", "It opened on 4 June 2020."],
    ["It opened in 2020.", "It opened last year.", "It opened last year."],
    ["It opened on 3 May 2020.", "It opened at the end of May 2021.", "It opened at the end of May 2021."],
  ],
  "keeps markup balanced": [
    ["The cost was $12 million.", "The cost was **$13** million.", "The cost was **$12** million."],
    ["The cost was $12 million.", "The cost was [$13](a.html) million.", "The cost was [$12](a.html) million."],
    ["The cost was $12 million.", "The cost was <b>$13</b> million.", "The cost was <b>$12</b> million."],
    ["The cost was $12 million.", "It cost *about $13* million.", "It cost *$12* million."],
    [
      "About 12 people died in the fire.",
      "In the fire some **15** people died.",
      "In the fire **about 12** people died.",
    ],
    [
      "Twelve people died in the fire.",
      "In the fire 12[^1] people died.\n\n[^1]: x",
      "In the fire 12[^1] people died.\n\n[^1]: x",
    ],
    [
      "About 12 people died in the fire.",
      "> In the fire some\n> **15** people died.",
      "> In the fire **about 12** people died.",
    ],
    [
      "“It is a good day,” said Ana Lopes.",
      "“It is a *bad* day,” said Ana Lopes.",
      "“It is a *good* day,” said Ana Lopes.",
    ],
    ["Mayor Ana Lopes spoke.", "**Deputy** mayor Ana Lopes spoke.", "**Mayor** Ana Lopes spoke."],
    ["The show lasted 12 hours or more.", "The show lasted 12 **hours**.", "The show lasted 12 **hours** or more."],
    // Marks of both kinds go with the words: there is no telling which of the new ones they were for.
    [
      "About 12 people died in the fire.",
      "At ***least* 15** people died in the fire.",
      "At ***least* 15** people died in the fire.",
    ],
  ],
};

describe("a suggestion", () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      for (const [source, draft, expected] of cases)
        it(`${source} | ${draft}`, () => {
          assert.equal(mended(source, draft), expected);
        });
    });
});
