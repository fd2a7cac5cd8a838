import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../server/src/command/main.js";
import { DEFAULT_OPTIONS } from "../server/src/core/check/options.js";
import { checkDraft } from "../server/src/core/draft.js";
import { referenceOf } from "../server/src/core/reference/reference.js";

const article = readFileSync("examples/article.md", "utf8");
const reference = referenceOf("article.md", article, "markdown");

const rulesBroken = (text: string): readonly (string | null)[] =>
  checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== null);

describe("the examples", () => {
  it("have a draft that passes", () => {
    const draft = readFileSync("examples/drafts/explainer.md", "utf8");
    assert.deepEqual(rulesBroken(draft), []);
  });

  it("have a draft that breaks most rules", () => {
    const draft = readFileSync("examples/drafts/brief.md", "utf8");
    assert.deepEqual(rulesBroken(draft), [
      "number-unit",
      "number-hedge",
      "number-contradicted",
      "number-misattributed",
      "quote-altered",
      "title-contradicted",
      "quote-misattributed",
      "quote-not-found",
      "name-misspelled",
      "title-altered",
      "number-derived",
    ]);
  });

  it("have a dataset that building makes again, byte for byte", async () => {
    const folder = mkdtempSync(join(tmpdir(), "factcheck-"));
    try {
      cpSync("examples/article.md", join(folder, "article.md"));
      const silent = { write: () => true };
      const status = await main({
        arguments: ["build", "article.md"],
        cwd: folder,
        environment: {},
        stdout: silent,
        stderr: silent,
        version: "0",
        startServer: () => Promise.reject(new Error("not here")),
      });
      assert.equal(status, 0);
      const built = readFileSync(join(folder, "article.facts.json"), "utf8");
      assert.equal(built, readFileSync("examples/article.facts.json", "utf8"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the rules' pages", () => {
  for (const page of readdirSync("docs/rules")) {
    const rule = page.replace(".md", "");
    const rows = readFileSync(`docs/rules/${page}`, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| "));
    for (const row of rows.slice(2)) {
      const draft = row.slice("| ".length).split(" | ")[0] ?? "";
      it(`${rule}: ${draft}`, () => {
        assert.ok(rulesBroken(draft).includes(rule), `found ${rulesBroken(draft).join(", ") || "nothing"}`);
      });
    }
  }
});
