import * as z from "zod/mini";
import { datasetSchema } from "../core/reference/datasetSchema.js";
import { configurationSchema } from "./configurationSchema.js";

/** The JSON Schemas that editors check and complete our files by, by the name of their own file. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    "factcheck.schema.json": jsonSchema("Configuration of Factcheck for Drafts", configurationSchema),
    "facts.schema.json": jsonSchema("Reference dataset of Factcheck for Drafts", datasetSchema),
  };
}

const jsonSchema = (title: string, schema: z.ZodMiniType): object => {
  // What a person may write, in the version of JSON Schema that VS Code reads best.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return { $schema, title, ...rest };
};
