import { strict as assert } from "node:assert";
import fc from "fast-check";
import { parse } from "yaml";
import { plainValues } from "../../../server/src/core/text/plainYaml.js";

const key = fc.constantFrom("title", "date", "source", "null", "true", "y", "Title", "a-b", "1", " title", "- a", "");
const value = fc.oneof(
  fc.constantFrom(
    "2026-03-05",
    "2026-3-5",
    "null",
    "True ",
    "yes",
    "12",
    "1e3",
    "a: b",
    "a #b",
    "a",
    "'a'",
    "../a.md",
    "./../a",
    "./",
    ".nan",
    "[a]",
    "*a",
    "|",
  ),
  fc.string({ unit: fc.constantFrom(...Array.from("aé1 ,./()’!?&+-:#'\"\t\r[{|>*%@`~")), maxLength: 8 }),
);
const line = fc.tuple(key, fc.constantFrom(": ", ":", ":  "), value).map((parts) => parts.join(""));

describe("plainValues", () => {
  it("has what YAML has, where it has anything", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const yaml = `${lines.join("\n")}\n`;
        const values = plainValues(yaml);
        if (values !== null) assert.deepEqual(values, parse(yaml));
      }),
      { numRuns: 5000 },
    );
  });

  it("takes what most front matter has", () => {
    const yaml = "title: A good answer, to “yesterday”\ndate: 2026-03-05\nsource: ../articles/harbour.md\n";
    assert.deepEqual(plainValues(yaml), parse(yaml));
  });
});
