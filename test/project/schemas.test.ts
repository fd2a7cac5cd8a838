import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { jsonSchemas } from "../../server/src/project/jsonSchemas.js";

describe("schemas/", () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    it(`${name} is what the checks say (npm run schemas writes it)`, () => {
      const written = readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), "utf8");
      assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(schema)));
    });
  }
});
