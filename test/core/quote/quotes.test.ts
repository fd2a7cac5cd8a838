import assert from "node:assert/strict";
import type { QuoteClaim } from "../../../server/src/core/claims/quote/quoteClaim.js";
import { readText } from "../../../server/src/core/claims/reading.js";
import { inFile } from "../inFile.js";

const quotesIn = (text: string): readonly QuoteClaim[] =>
  readText(text, "markdown").claims.filter((claim): claim is QuoteClaim => claim.kind === "quote");

const PEOPLE = "Mayor Ingrid Halvorsen met Tomas Brandt, the harbor master, and President Ana Castellanos.\n\n";

describe("quotes and their speakers", () => {
  const cases: readonly (readonly [text: string, ...speakers: (string | null)[]])[] = [
    ["“The pier is closed,” said Ingrid Halvorsen.", "Ingrid Halvorsen"],
    ["“The pier is closed,” Mr. Brandt said on Monday.", "Tomas Brandt"],
    ["“Why now?” asked Brandt.", "Tomas Brandt"],
    ["“The pier is closed,” the mayor, who was in the hall, told reporters.", "Ingrid Halvorsen"],
    ["Halvorsen said: “The pier is closed.”", "Ingrid Halvorsen"],
    ["Brandt told Halvorsen that “the pier is closed”.", "Tomas Brandt"],
    ["According to Tomas Brandt, “the pier is closed”.", "Tomas Brandt"],
    ["In the words of Tomas Brandt, it is “an end and a beginning”.", "Tomas Brandt"],
    ["It is, in Halvorsen’s phrase, “an end and a beginning”.", "Ingrid Halvorsen"],
    ["Halvorsen praised what Brandt called the town’s “stubborn patience”.", "Tomas Brandt"],
    ["“The pier,” Brandt said, “is closed.”", "Tomas Brandt", "Tomas Brandt"],
    ["“The pier is closed,” Brandt said. “It will open in May.”", "Tomas Brandt", "Tomas Brandt"],
    ["Halvorsen was calm. “The pier is closed,” she said.", "Ingrid Halvorsen"],
    ["Brandt came late. “I had seen Carl Moe, the pilot, swim,” he said.", "Tomas Brandt"],
    ["- Brandt, on the pier: “It will open in May.”", "Tomas Brandt"],
    ["- **Ingrid Halvorsen**, mayor: the pier “will open in May”", "Ingrid Halvorsen"],
    ["> The pier will open in May.\n>\n> — Ingrid Halvorsen", "Ingrid Halvorsen"],
    ['> "The pier will open in May." — Ingrid Halvorsen', "Ingrid Halvorsen"],
    ["A “floating palace” is moored in the bay.", null],
    ["Halvorsen, the mayor, is glad; Brandt, the harbor master, thinks it “a pity for the boats”.", "Tomas Brandt"],
    ["Then, as Halvorsen tells it, Brandt “put his jersey on”.", "Ingrid Halvorsen"],
    ["‘An old joke’ was how Brandt put it.", "Tomas Brandt"],
  ];
  for (const [text, ...speakers] of cases) {
    it(text, () => {
      const read = quotesIn(PEOPLE + text).map(({ speaker }) => speaker?.person?.name ?? null);
      assert.deepEqual(read, speakers);
    });
  }

  it("keeps the marks in the claim and out of its words, and maps both to the file", () => {
    const text = "Brandt said *&ldquo;the pier is **closed**&rdquo;*.\n";
    const [quote] = quotesIn(text) as [QuoteClaim];
    assert.equal(quote.text, "“the pier is closed”");
    assert.equal(quote.words, "the pier is closed");
    assert.equal(inFile(quote, readText(text, "markdown").prose), "&ldquo;the pier is **closed**&rdquo;");
  });

  it("numbers the pieces of one statement alike", () => {
    const numbers = (text: string) => quotesIn(text).map(({ statement }) => statement);
    assert.deepEqual(numbers("“The pier,” Brandt said, “is closed.” He added: “For now.”"), [0, 0, 1]);
    assert.deepEqual(
      numbers("“The pier is closed,” he said, urging them to drop a plan that “rewards haste”."),
      [0, 1],
    );
    assert.deepEqual(numbers("“The pier is closed.\n\n“It will open in May,” Brandt said.\n"), [0, 0]);
  });

  it("lets an unclosed mark harm nothing beyond its paragraph", () => {
    const quotes = quotesIn("“The pier is closed, said Brandt.\n\nHalvorsen said: “It will open.”\n");
    assert.deepEqual(
      quotes.map(({ words }) => words),
      ["It will open."],
    );
  });
});
