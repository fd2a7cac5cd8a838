import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { RULE_IDS } from "../../server/src/core/check/rules.js";

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { propertyNames?: { enum: string[] } }>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

describe("the extension's manifest", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

  it("offers every rule", () => {
    assert.deepEqual(contributes.configuration.properties["factcheck.rules"]?.propertyNames?.enum, RULE_IDS);
  });

  it("names files that are there, and a page a rule", () => {
    const pages = RULE_IDS.map((rule) => `docs/rules/${rule}.md`);
    const files = [
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    for (const file of [...pages, ...files]) assert.ok(existsSync(file), file);
  });
});
