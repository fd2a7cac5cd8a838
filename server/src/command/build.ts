import { assertReplaceable } from "../project/assertReplaceable.js";
import { buildReference, datasetText, datasetUri } from "../project/buildReference.js";
import { disk } from "../project/disk.js";
import { told } from "../project/problem.js";
import { writeTextFile } from "../project/writeTextFile.js";
import { folderOf } from "../project/uris.js";
import { counted } from "../report/text.js";
import { CLEAN } from "./exitStatus.js";
import { Names } from "./names.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** Builds the dataset of an article. Resolves to the exit status. */
export async function build(terminal: Terminal, path: string, outputPath: string | undefined): Promise<number> {
  const names = new Names(terminal.cwd);
  const article = names.uriOf(path);
  const output = outputPath === undefined ? datasetUri(article) : names.uriOf(outputPath);
  const name = names.nameOf(output);
  if (!/\.json$/i.test(output))
    throw new UsageError(`The output “${name}” must end in “.json”: a dataset is known by it.`);
  if ((await disk.stat(output))?.kind === "folder")
    throw new UsageError(`The output “${name}” is a folder. Name a file in it.`);
  if ((await disk.stat(folderOf(output))) === null)
    throw new UsageError(`The folder of the output “${name}” does not exist. Make it, or name another.`);

  const fail = (message: string): UsageError => new UsageError(message);
  const dataset = await told(`The article “${path}”`, buildReference(disk, article, output), fail);
  const owner = outputPath === undefined ? article : null;
  await told(`The output “${name}”`, assertReplaceable(disk, output, owner), fail);
  await writeTextFile(output, datasetText(dataset));
  const { numbers, quotes, people } = dataset.facts;
  const counts = [
    counted(numbers.length, "number"),
    counted(quotes.length, "quote"),
    counted(people.length, "person", "people"),
  ];
  terminal.stdout.write(`${name}: ${counts.join(", ")}\n`);
  return CLEAN;
}
