import assert from "node:assert/strict";
import { readText } from "../../../server/src/core/claims/reading.js";
import { inFile } from "../inFile.js";

const titlesOf = (text: string) =>
  readText(text, "markdown").claims.flatMap((claim) => (claim.kind === "title" ? [claim] : []));

describe("titles: what is claimed of people", () => {
  const cases: readonly (readonly [text: string, ...claims: string[]])[] = [
    ["*Former Mayor* Ada Lund spoke. Lund left.", "*Former Mayor* Ada Lund"],
    ["1. **Ada Lund**, director of the zoo", "**Ada Lund**, director of the zoo"],
    ["Ada Lund met Tom Hale. Ada Lund left.", "Ada Lund", "Tom Hale", "Ada Lund"],
    ["Mr Hale met Ada Lund. Hale left.", "Mr Hale", "Ada Lund"],
    ["| Name | Age |\n| --- | --- |\n| Judge Ada Lund | 51 |", "Judge Ada Lund"],
    ["Tom Hale, the mayor’s brother, spoke.", "Tom Hale, the mayor’s brother"],
    ["Ada Lund is 51. She lives in Oslo.", "Ada Lund"],
  ];
  for (const [text, ...claims] of cases) {
    it(text, () =>
      assert.deepEqual(
        titlesOf(text).map((title) => inFile(title, readText(text, "markdown").prose)),
        claims,
      ),
    );
  }
});

describe("titles: of works", () => {
  const cases: readonly (readonly [text: string, ...works: string[]])[] = [
    ["Her film, *The Long Quay*, is out.", "The Long Quay"],
    ["A report, “Safe at Sea,” came out in May.", "Safe at Sea"],
    ["It is in the *Journal of Harbour Studies*.", "Journal of Harbour Studies"],
    ["See [The Long Quay](https://example.org/a).", "The Long Quay"],
    ["It was *A Kit Too Soon?* in May.", "A Kit Too Soon?"],
    ["“Where Are You?” they cried; it was *What?* again."],
    ["That is *not* so, and *nobody* knows it."],
    ["*6 November 2025*"],
    ["*Ada Lund*, the mayor, spoke."],
    ["Read [our report](https://example.org/b)."],
  ];
  for (const [text, ...works] of cases) {
    it(text, () =>
      assert.deepEqual(
        titlesOf(text).flatMap(({ work }) => work ?? []),
        works,
      ),
    );
  }

  it("is no quote, unless somebody says it", () => {
    const kinds = (text: string) => readText(text, "plain").claims.map(({ kind }) => kind);
    assert.deepEqual(kinds("Her report, “Safe at Sea”, came out."), ["title"]);
    assert.ok(kinds("“Safe at Sea,” said Ada Lund.").includes("quote"));
  });
});
