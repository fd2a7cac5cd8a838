import { CONFIGURATION_NAME, type ConfigurationFile } from "./configuration.js";
import type { Configuration } from "./configurationSchema.js";
import type { Problem, Range } from "./problem.js";

/** Reads the text of a factcheck.json. What is wrong with it is a problem at its place, and nothing of it is taken. */
export async function parseConfiguration(uri: string, text: string): Promise<ConfigurationFile | Problem> {
  const invalid = (message: string, range: Range): Problem => ({
    code: "configuration-invalid",
    severity: "error",
    message,
    uri,
    range,
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const { syntaxFault } = await import("./jsonPlace.js");
    const { message, range } = syntaxFault(text);
    return invalid(`${CONFIGURATION_NAME} is not JSON: ${message}.`, range);
  }
  const { CONFIGURATION_KEYS, configurationSchema } = await import("./configurationSchema.js");
  const { parseBySchema } = await import("./schemaFault.js");
  const result = parseBySchema<Configuration>(configurationSchema, value, CONFIGURATION_KEYS);
  if ("value" in result) return { uri, text, configuration: result.value };
  const { rangeOfPath } = await import("./jsonPlace.js");
  return invalid(`${CONFIGURATION_NAME}: ${result.fault.message}`, rangeOfPath(text, result.fault.path));
}
