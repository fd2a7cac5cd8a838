import type { FileEntry, FileSystem } from "./fileSystem.js";
import { IGNORE_FILE, isIgnored, rulesAbove, rulesIn, type IgnoreRules } from "./gitIgnore.js";
import { problemOf, type Problem } from "./problem.js";
import { unreadable } from "./textFile.js";
import { childOf } from "./uris.js";

const PACKAGES = "node_modules";

/** Files that were looked for, and what could not be looked into. */
export interface Found {
  readonly uris: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files below a folder that are meant, in order of name. Hidden ones, packages and what Git ignores are left out. */
export async function filesBelow(
  files: FileSystem,
  folder: string,
  isMeant: (uri: string) => boolean | Promise<boolean>,
): Promise<Found> {
  const problems: Problem[] = [];
  const above = await rulesAbove(files, folder, problems);
  const uris: string[] = [];
  for await (const uri of walk(files, folder, isIgnored(above, folder, "folder") ? [] : above, problems))
    if (await isMeant(uri)) uris.push(uri);
  return { uris, problems };
}

async function* walk(
  files: FileSystem,
  folder: string,
  above: readonly IgnoreRules[],
  problems: Problem[],
): AsyncGenerator<string> {
  const entries = await entriesOf(files, folder, problems);
  const has = entries.some(({ name, kind }) => name === IGNORE_FILE && kind === "file");
  const rules = has ? [...(await rulesIn(files, folder, problems)), ...above] : above;
  for (const { name, kind } of entries) {
    if (name.startsWith(".") || name === PACKAGES) continue;
    const uri = childOf(folder, name);
    if (isIgnored(rules, uri, kind)) continue;
    if (kind === "folder") yield* walk(files, uri, rules, problems);
    else yield uri;
  }
}

async function entriesOf(files: FileSystem, folder: string, problems: Problem[]): Promise<readonly FileEntry[]> {
  try {
    return [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(problemOf(unreadable(error), "The folder", { uri: folder, range: null }));
    return [];
  }
}
