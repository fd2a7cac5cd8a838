import assert from "node:assert/strict";
import fc from "fast-check";
import { pairMarks, type Quotation } from "../../../server/src/core/claims/quote/pairs.js";

const quotedIn = (text: string): readonly string[] =>
  pairMarks(text).map(({ words }) => text.slice(words.start, words.end));

const STYLES = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["«", "»"],
] as const;

describe("what stands in quotation marks", () => {
  const cases: readonly (readonly [text: string, ...quoted: string[]])[] = [
    ["“We sail,” she said.", "We sail,"],
    ['"We sail," she said.', "We sail,"],
    ["‘We sail,’ she said.", "We sail,"],
    ["'We sail,' she said.", "We sail,"],
    ["They are ''optional'' here.", "optional"],
    ["Elle dit : « Nous partons ».", "Nous partons"],
    ["»Wir fahren«, sagte er.", "Wir fahren"],
    ["„Wir fahren“, sagte er.", "Wir fahren"],
    ["“We were—” he began.", "We were—"],
    ["He said—“not now”—and left.", "not now"],
    ["(‘so it seems’)", "so it seems"],
    ["“…and then we left”", "…and then we left"],
    ["“A,” she said, “b.”", "A,", "b."],
    ["It opened with ' a tune ' of sorts."],
    ["The farmers' union met in the '90s over rock 'n' roll."],
    ["O’Neill and the pilots’ union; the summer of ’68."],
    ["‘The pilots’ union struck,’ he said.", "The pilots’ union struck,"],
    ["the ‘chief’ met the pilots’ union", "chief"],
    ['He is 6\' 2" tall and shouted "stop".', "stop"],
    ["‘I’ve met the lads’ mother,’ says O’Neill.", "I’ve met the lads’ mother,"],
    ["the ‘Little Ray’ Moreno band, said ‘to be loud’, broke up", "Little Ray", "to be loud"],
    ["‘open with one mark, close with another'", "open with one mark, close with another"],
    ["“”"],
  ];
  for (const [text, ...quoted] of cases) {
    it(text, () => assert.deepEqual(quotedIn(text), quoted));
  }

  it("finds quotations within quotations", () => {
    const text = "“She wrote, ‘Who calls it “the end”?’ and left.”";
    const nested = (quotations: readonly Quotation[]): unknown =>
      quotations.map(({ words, within }) => [text.slice(words.start, words.end), nested(within)]);
    assert.deepEqual(nested(pairMarks(text)), [
      ["She wrote, ‘Who calls it “the end”?’ and left.", [["Who calls it “the end”?", [["the end", []]]]]],
    ]);
  });

  it("reads each paragraph of a long quote that is opened again", () => {
    const text = '"We came early. "We stayed late," she said.';
    assert.deepEqual(
      pairMarks(text).map(({ words, closed }) => [text.slice(words.start, words.end), closed]),
      [
        ["We came early.", false],
        ["We stayed late,", true],
      ],
    );
  });

  it("never lets quotations cross, whatever the marks", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", " ", ".", ",", "“", "”", "‘", "’", '"', "'", "«", "»", "„", "‹", "›"),
    });
    const check = (quotations: readonly Quotation[], start: number, end: number): void => {
      let at = start;
      for (const { start: from, end: to, words, within } of quotations) {
        assert.ok(at <= from && from < to && to <= end && from <= words.start && words.end <= to);
        check(within, words.start, words.end);
        at = to;
      }
    };
    fc.assert(fc.property(text, (any) => check(pairMarks(any), 0, any.length)));
  });

  it("reads words alike in marks of any style", () => {
    // Words of three letters and more that open with an apostrophe (`'til`, `'nuff`) end in other letters; `'em` is too short.
    const word = fc.stringMatching(/^[a-z]{2,8}[bcdg-kmn]$/);
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, words, (before, quoted, after) => {
        for (const [open, close] of STYLES) {
          const text = `${before} ${open}${quoted},${close} ${after}.`;
          assert.deepEqual(quotedIn(text), [`${quoted},`], text);
        }
      }),
    );
  });

  it("takes pathological text as it comes", () => {
    for (const text of [
      '"a '.repeat(100_000),
      " ‘".repeat(100_000),
      `“${"never closed ".repeat(80_000)}`,
      "“‘".repeat(50_000),
    ])
      assert.ok(Array.isArray(pairMarks(text)));
  });
});
