import assert from "node:assert/strict";
import { readProse } from "../../../server/src/core/text/readProse.js";

describe("a file whose marks nest deeper than the call stack", () => {
  for (const mark of [">", "> ", "- ", "*", "["]) {
    it(`“${mark}”, again and again, is read as plain text`, () => {
      const { blocks } = readProse(`${mark.repeat(10_000)}Five people\n\nSix ships`, "markdown");
      assert.match(blocks.map(({ text }) => text).join("\n"), /Five people\nSix ships$/);
    });
  }
});
