import { strict as assert } from "node:assert";
import fc from "fast-check";
import { tokenize } from "../../../server/src/core/text/tokens.js";

// In this order: digits with inner separators; dotted abbreviations (U.S., a.m.); the possessive; words; any one character.
const TOKEN =
  /(\d+(?:[.,:\u00A0\u202F\u2009]\d+)*)|((?:\p{L}\.){2,}|['’]s(?![\p{L}\d])|\p{L}(?:[\p{L}\p{M}]|['’](?!s(?![\p{L}\d]))(?=\p{L}))*)|\S/gu;

/** What a token is, told by an expression: slow, and plain to see. */
function expected(text: string) {
  let end = -1;
  return [...text.matchAll(TOKEN)].map(({ index: start, 0: value, 1: number, 2: word }) => {
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "punctuation";
    const lower = kind === "word" ? value.toLowerCase().replaceAll("’", "'") : value;
    const token = { kind, text: value, lower, capital: /^\p{Lu}/u.test(value), start, spaced: start !== end };
    end = start + value.length;
    return { ...token, end };
  });
}

const PIECES = [
  ...Array.from("aeısSßÉǅ𝐀𝒃0196.,:;'’‘-–—()$€½…\u0301\u20D0\u00A0\u202F\u2009\u2003\uFEFF\n\t "),
  "\uD835",
  "\uDC00",
  "’s",
  "U.S.",
];

describe("tokenize", () => {
  it("finds the tokens that an expression finds in any text", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (text) => assert.deepEqual(tokenize(text), expected(text))),
      { numRuns: 2000 },
    );
  });
});
