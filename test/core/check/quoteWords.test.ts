import assert from "node:assert/strict";
import fc from "fast-check";
import { readDraftQuote, segmentsOf } from "../../../server/src/core/check/quote/draftQuote.js";
import { readWords } from "../../../server/src/core/check/quote/words.js";

const normsOf = (text: string): readonly string[] =>
  readWords(text, { start: 0, end: text.length }).map(({ norm }) => norm);

describe("the words of a quote", () => {
  const alike: readonly (readonly [string, string])[] = [
    ["It’s “over”", "it's 'over'"],
    ["A CAFÉ—at last", "a cafe, at last"],
    ["the two-thirds rule", "The two thirds rule"],
    ["ten % of U.S. sales", "10 percent of us sales"],
    ["12,000 crowns", "12000 crowns"],
  ];
  for (const [one, other] of alike) {
    it(`${one} = ${other}`, () => assert.deepEqual(normsOf(one), normsOf(other)));
  }

  it("keep apart what is said differently", () => {
    for (const [one, other] of [
      ["it is", "it's"],
      ["$5", "€5"],
      ["1.5", "15"],
      ["can", "can't"],
    ] as const)
      assert.notDeepEqual(normsOf(one), normsOf(other));
  });

  it("stand where they say, in order, whatever the text", () => {
    const unit = fc.oneof(
      fc.constantFrom("a", "É", "’", "'", ".", "…", "[", "]", "(", ")", " ", "-", "9", ",", "%"),
      fc.string({ maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let at = 0;
        for (const { norm, start, end } of readWords(text, { start: 0, end: text.length })) {
          assert.ok(at <= start && start < end && end <= text.length);
          assert.deepEqual(normsOf(text.slice(start, end)), [norm]);
          at = end;
        }
      }),
    );
  });

  it("keep their places when brackets are read away", () => {
    const unit = fc.constantFrom("a", "b", " ", "[", "]", "…", "[it] ", "[t]he ", "... ");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { norm, start, end } of readDraftQuote(text).words)
          assert.deepEqual(normsOf(text.slice(start, end).replace(/[[\]]/g, "")), [norm]);
      }),
    );
  });

  it("part at ellipses, however they are marked", () => {
    for (const mark of ["…", "...", "[…]", "[...]", "(...)", ". . ."]) {
      const quote = readDraftQuote(`we came ${mark} we left`);
      assert.deepEqual(segmentsOf(quote), [
        { from: 0, to: 2 },
        { from: 2, to: 4 },
      ]);
    }
  });
});
