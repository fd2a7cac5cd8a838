import assert from "node:assert/strict";
import { readText } from "../../../server/src/core/claims/reading.js";
import { readProse } from "../../../server/src/core/text/readProse.js";
import { inFile } from "../inFile.js";

describe("what no reader sees", () => {
  for (const format of ["markdown", "plain"] as const)
    it(`parts no figure in ${format}, and the claim's span is the file's`, () => {
      const file = "The bridge cost $1\u200B2 million and is 3\u00AD40 metres long.";
      const { claims, prose } = readText(file, format);
      assert.deepEqual(
        claims.map((claim) => [claim.text, inFile(claim, prose)]),
        [
          ["$12 million", "$1\u200B2 million"],
          ["340 metres", "3\u00AD40 metres"],
        ],
      );
    });
});

describe("a file whose marks nest deeper than the call stack", () => {
  for (const mark of [">", "> ", "- ", "*", "["]) {
    it(`“${mark}”, again and again, is read as plain text`, () => {
      const { blocks } = readProse(`${mark.repeat(10_000)}Five people\n\nSix ships`, "markdown");
      assert.match(blocks.map(({ text }) => text).join("\n"), /Five people\nSix ships$/);
    });
  }
});
