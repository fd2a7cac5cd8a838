import { articleText, factsOf } from "../core/reference/buildDataset.js";
import type { Dataset } from "../core/reference/datasetSchema.js";
import { referenceOf, type Reference } from "../core/reference/reference.js";
import { formatOf } from "../core/text/formatOf.js";
import { parseDataset } from "./datasetFile.js";
import type { FileSystem } from "./fileSystem.js";
import { sha256 } from "./sha256.js";
import { readArticle, readSourceFile } from "./textFile.js";
import { folderOf, nameOf, resolveUri } from "./uris.js";

/** A source, read. */
export interface Source {
  /** Of the article or the dataset, as it was named; also `reference.source`. */
  readonly uri: string;
  /** The article's own URI, which is another than `uri` where the source is a dataset. */
  readonly article: string;
  /** The article's text: offsets of evidence point into it. */
  readonly text: string;
  readonly reference: Reference;
  /** What makes a dataset out of date, as a message; null for an article. */
  readonly stale: string | null;
}

/** Makes a reference of an article's text; may remember those it made. */
export type MakeReference = typeof referenceOf;

/** Reads an article or a dataset, told apart by the file's ending. Rejects with `InputError`. */
export async function readSource(files: FileSystem, uri: string, makeReference: MakeReference): Promise<Source> {
  if (!isDataset(uri)) {
    const text = await readArticle(files, uri);
    return { uri, article: uri, text, reference: makeReference(uri, text, formatOf(nameOf(uri))), stale: null };
  }
  const dataset = await parseDataset(await readSourceFile(files, uri));
  const article = resolveUri(folderOf(uri), dataset.source.path);
  const reference = makeReference(uri, articleText(dataset), formatOf(dataset.source.path));
  const stale = await staleness(files, article, dataset, reference);
  return { uri, article, text: articleText(dataset), reference, stale };
}

export const isDataset = (uri: string): boolean => /\.json$/i.test(uri);

/** Drafts are held against a dataset's text; its facts are for people, and must not say otherwise unnoticed. */
async function staleness(
  files: FileSystem,
  article: string,
  dataset: Dataset,
  reference: Reference,
): Promise<string | null> {
  if (!(await isUnchanged(files, article, dataset)))
    return `The article “${dataset.source.path}” has changed since the dataset was built. ${REBUILD}`;
  if (JSON.stringify(factsOf(reference.reading)) !== JSON.stringify(dataset.facts))
    return `The facts in the dataset are not what its text says: they were edited, or built by another version. ${REBUILD}`;
  return null;
}

const REBUILD = "Build it again with “factcheck build”.";

/** A dataset may be kept without its article. */
async function isUnchanged(files: FileSystem, article: string, dataset: Dataset): Promise<boolean> {
  try {
    if ((await files.stat(article))?.kind !== "file") return true;
    return (await sha256(await files.read(article))) === dataset.source.sha256;
  } catch {
    return true;
  }
}
