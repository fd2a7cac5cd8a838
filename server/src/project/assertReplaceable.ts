import type { FileSystem } from "./fileSystem.js";
import { InputError } from "./problem.js";
import { folderOf, resolveUri } from "./uris.js";

const decoder = new TextDecoder();

/**
 * Rejects with `InputError` where a dataset must not be written over what stands at `output`: only a dataset can be built
 * again. `article` is whose it has to be; null where the user named the output, and may mean another's.
 */
export async function assertReplaceable(files: FileSystem, output: string, article: string | null): Promise<void> {
  const stat = await files.stat(output);
  if (stat === null) return;
  const text = stat.kind === "file" ? decoder.decode(await files.read(output)) : null;
  if (text?.trim() === "") return;
  const owner = text === null ? null : articleNamedIn(text);
  if (owner === null)
    throw new InputError(
      "output-foreign",
      "is there already, and is no dataset",
      "Move it away, or name another file with “factcheck build -o”.",
    );
  if (article !== null && resolveUri(folderOf(output), owner) !== article)
    throw new InputError(
      "output-taken",
      `is the dataset of another article, “${owner}”`,
      "Name another file with “factcheck build -o”, or this one to replace it.",
    );
}

/** The path of the article in what was once a dataset, though it may be edited, out of date or of another version. */
function articleNamedIn(text: string): string | null {
  try {
    const { version, source, facts } = JSON.parse(text) as Readonly<Record<string, { readonly path?: unknown }>>;
    const isDataset = typeof version === "number" && facts !== undefined;
    return isDataset && typeof source?.path === "string" ? source.path : null;
  } catch {
    return null;
  }
}
