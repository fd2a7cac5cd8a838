import assert from "node:assert/strict";
import { factsOf } from "../../../server/src/core/check/number/facts.js";
import { matchOf } from "../../../server/src/core/check/number/match.js";
import { neighboursOf, numbersIn } from "../../../server/src/core/check/number/neighbours.js";
import { OPERATIONS } from "../../../server/src/core/check/number/derive/operations.js";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { readText } from "../../../server/src/core/claims/reading.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";
import { readProse } from "../../../server/src/core/text/readProse.js";

const rows = (count: number): string =>
  "| Town | Houses |\n| - | - |\n" +
  Array.from({ length: count }, (_, row) => `| Abc${row} | ${7000 + row} |\n`).join("");

const long = Array.from({ length: 3000 }, (_, at) => `It has ${1000 + at} houses.`).join(" ");

describe("a long text", () => {
  const reference = referenceOf("source.md", long, "markdown");
  const draft = readText(long, "markdown", null, null);
  const figures = numbersIn(0, draft);
  const middle = figures[1500];

  it("gives each figure a bounded number of candidates, its own among them", () => {
    assert.ok(middle !== undefined && factsOf(reference).all.length === 3000);
    const { candidates, agreeing } = matchOf(middle, draft, reference);
    assert.ok(candidates.length <= 150);
    assert.ok([...agreeing.keys()].some(({ claim }) => claim.text === middle.text));
  });

  it("gives each figure a bounded number of neighbours, the nearest", () => {
    assert.ok(middle !== undefined);
    const neighbours = neighboursOf(middle, draft);
    assert.equal(neighbours.length, 400);
    assert.deepEqual([neighbours[0], neighbours.at(-1)], [figures[1300], figures[1700]]);
  });

  it("has what a big table gives found in it all the same", () => {
    const table = referenceOf("table.md", rows(1200), "markdown");
    const { findings } = checkDraft(rows(1200), "markdown", [table], DEFAULT_OPTIONS);
    assert.ok(findings.every(({ verdict }) => verdict === "supported"));
  });
});

describe("the second figure of a reckoning", () => {
  for (const [index, operation] of OPERATIONS.entries())
    it(`is looked up where it lies (operation ${index})`, () => {
      const { all } = factsOf(referenceOf("a.md", "They were 2, 5, 9, 12, 40 and 77, then 480.", "markdown"));
      for (const { amount: a } of all)
        for (const { amount: b } of all) {
          if (a === null || b === null || operation.mixes) continue;
          const result = operation.apply(a, b);
          if (result === null) continue;
          const { low, high } = operation.second(a.low, { low: result - 1e-6, high: result + 1e-6 });
          assert.ok(low <= b.low && b.low <= high, `${a.low} and ${b.low} give ${result}`);
        }
    });
});

describe("the links of a paragraph", () => {
  it("are links up to the two thousandth", () => {
    const [block] = readProse("[a](b) ".repeat(2100), "markdown").blocks;
    assert.equal(block?.styles.length, 2000);
    assert.equal(block.text.indexOf("[a](b)"), "a ".length * 2000);
  });
});
