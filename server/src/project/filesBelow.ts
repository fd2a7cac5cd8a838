import ignore, { type Ignore } from "ignore";
import type { FileEntry, FileSystem } from "./fileSystem.js";
import { childOf, foldersAbove, pathBelow } from "./uris.js";

const IGNORE_FILE = ".gitignore";
const REPOSITORY = ".git";
const PACKAGES = "node_modules";

const decoder = new TextDecoder();

/** One .gitignore and the folder that its patterns are relative to. */
interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The files below a folder in order of name. Hidden ones, packages and what Git ignores are left out. */
export async function* filesBelow(files: FileSystem, folder: string): AsyncGenerator<string> {
  const above = await rulesAbove(files, folder);
  yield* walk(files, folder, isIgnored(above, folder, "folder") ? [] : above);
}

async function* walk(files: FileSystem, folder: string, above: readonly IgnoreRules[]): AsyncGenerator<string> {
  const entries = [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = [...(await rulesIn(files, folder, entries)), ...above];
  for (const { name, kind } of entries) {
    if (name.startsWith(".") || name === PACKAGES) continue;
    const uri = childOf(folder, name);
    if (isIgnored(rules, uri, kind)) continue;
    if (kind === "folder") yield* walk(files, uri, rules);
    else yield uri;
  }
}

/** The rules of the repository that a folder is in, the nearest first; none outside one. */
async function rulesAbove(files: FileSystem, folder: string): Promise<readonly IgnoreRules[]> {
  if (await isRepository(files, folder)) return [];
  const rules: IgnoreRules[] = [];
  for (const parent of foldersAbove(folder)) {
    const ignored = await files.stat(childOf(parent, IGNORE_FILE)).catch(() => null);
    if (ignored?.kind === "file") rules.push(await readRules(files, parent));
    if (await isRepository(files, parent)) return rules;
  }
  return [];
}

const isRepository = async (files: FileSystem, folder: string): Promise<boolean> =>
  (await files.stat(childOf(folder, REPOSITORY)).catch(() => null)) !== null;

async function rulesIn(
  files: FileSystem,
  folder: string,
  entries: readonly FileEntry[],
): Promise<readonly IgnoreRules[]> {
  const has = entries.some(({ name, kind }) => name === IGNORE_FILE && kind === "file");
  return has ? [await readRules(files, folder)] : [];
}

async function readRules(files: FileSystem, folder: string): Promise<IgnoreRules> {
  const bytes = await files.read(childOf(folder, IGNORE_FILE));
  return { folder, patterns: ignore().add(decoder.decode(bytes)) };
}

/** The nearest rules that have a say decide. */
function isIgnored(rules: readonly IgnoreRules[], uri: string, kind: FileEntry["kind"]): boolean {
  for (const { folder, patterns } of rules) {
    const path = pathBelow(folder, uri);
    if (path === null) continue;
    const { ignored, unignored } = patterns.test(kind === "folder" ? `${path}/` : path);
    if (ignored || unignored) return ignored;
  }
  return false;
}
