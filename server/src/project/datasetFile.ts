import { articleText } from "../core/reference/buildDataset.js";
import type { Dataset } from "../core/reference/datasetSchema.js";
import { InputError } from "./problem.js";
import { sha256 } from "./sha256.js";

const REBUILD = "Build it again from its article with “factcheck build”.";

/** Reads the text of a dataset. Rejects with `InputError` where it is not a whole dataset of this version. */
export async function parseDataset(text: string): Promise<Dataset> {
  const value = await parseJson(text);
  const { DATASET_VERSION, datasetSchema } = await import("../core/reference/datasetSchema.js");
  const version = versionOf(value);
  if (typeof version === "number" && version > DATASET_VERSION) {
    const reason = `is a dataset of version ${version}, newer than the ${DATASET_VERSION} that this factcheck reads`;
    throw new InputError("dataset-newer", reason, "Update factcheck, or build the dataset again with this one.");
  }
  const { parseBySchema } = await import("./schemaFault.js");
  const result = parseBySchema<Dataset>(datasetSchema, value, Object.keys(datasetSchema.shape));
  if ("fault" in result) {
    const { rangeOfPath } = await import("./jsonPlace.js");
    const line = rangeOfPath(text, result.fault.path).start.line + 1;
    const reason = `is no valid dataset (line ${line}): ${withoutStop(result.fault.message)}`;
    throw new InputError("dataset-invalid", reason, REBUILD);
  }
  await assertUntouched(result.value);
  return result.value;
}

async function parseJson(text: string): Promise<unknown> {
  if (text.trim() === "") throw new InputError("file-empty", "is empty", REBUILD);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const { syntaxFault } = await import("./jsonPlace.js");
    const { message, range } = syntaxFault(text);
    const place = `line ${range.start.line + 1}, column ${range.start.character + 1}`;
    throw new InputError("dataset-not-json", `is not JSON (${place}: ${message})`, REBUILD);
  }
}

const versionOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "version" in value ? value.version : undefined;

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");

/** The text in a dataset is what drafts are held against: it must be the article's, to the byte. */
async function assertUntouched(dataset: Dataset): Promise<void> {
  const hash = await sha256(new TextEncoder().encode(articleText(dataset)));
  if (hash !== dataset.source.sha256)
    throw new InputError("dataset-invalid", "holds a text that is not the article's: its SHA-256 differs", REBUILD);
}
