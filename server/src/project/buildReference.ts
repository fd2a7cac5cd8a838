import { buildDataset } from "../core/reference/buildDataset.js";
import type { Dataset } from "../core/reference/datasetSchema.js";
import type { FileSystem } from "./fileSystem.js";
import { InputError } from "./problem.js";
import { sha256 } from "./sha256.js";
import { isDataset } from "./source.js";
import { readArticle } from "./textFile.js";
import { pathFrom } from "./uris.js";

/** Where the dataset of an article is written unless another file is named: `a.txt` makes `a.facts.json` beside it. */
export const datasetUri = (article: string): string => article.replace(/(?:\.[^./]*)?$/, ".facts.json");

/** Builds the dataset of an article, to be written at `output`. Rejects with `InputError`. */
export async function buildReference(files: FileSystem, article: string, output: string): Promise<Dataset> {
  if (isDataset(article))
    throw new InputError("article-is-dataset", "is a dataset or configuration, not an article", "Name the article.");
  const text = await readArticle(files, article);
  return buildDataset({
    path: pathFrom(output, article),
    text,
    sha256: await sha256(new TextEncoder().encode(text)),
  });
}

/** A dataset as its file holds it. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
