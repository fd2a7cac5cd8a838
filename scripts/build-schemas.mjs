// Writes schemas/ from the compiled zod schemas: run by `npm run schemas`. A test compares what is checked in.
import { mkdir, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { jsonSchemas } from "../out/server/src/project/jsonSchemas.js";

const folder = new URL("../schemas/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(new URL(name, folder), await format(JSON.stringify(schema), { parser: "json", printWidth: 120 }));
}
