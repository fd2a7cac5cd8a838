import ignore, { type Ignore } from "ignore";
import type { FileKind, FileSystem } from "./fileSystem.js";
import { problemOf, type Problem } from "./problem.js";
import { unreadable } from "./textFile.js";
import { childOf, foldersAbove, pathBelow } from "./uris.js";

export const IGNORE_FILE = ".gitignore";
const REPOSITORY = ".git";

const decoder = new TextDecoder();

/** One .gitignore and the folder that its patterns are relative to. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The rules of the repository that a folder is in, the nearest first; none outside one. Those that cannot be read are
 * added to `problems`.
 */
export async function rulesAbove(
  files: FileSystem,
  folder: string,
  problems: Problem[],
): Promise<readonly IgnoreRules[]> {
  if (await isRepository(files, folder)) return [];
  const rules: IgnoreRules[] = [];
  for (const parent of foldersAbove(folder)) {
    const ignored = await files.stat(childOf(parent, IGNORE_FILE)).catch(() => null);
    if (ignored?.kind === "file") rules.push(...(await rulesIn(files, parent, problems)));
    if (await isRepository(files, parent)) return rules;
  }
  return [];
}

const isRepository = async (files: FileSystem, folder: string): Promise<boolean> =>
  (await files.stat(childOf(folder, REPOSITORY)).catch(() => null)) !== null;

/** The rules in a folder that has some; none where they cannot be read, which is added to `problems`. */
export async function rulesIn(files: FileSystem, folder: string, problems: Problem[]): Promise<readonly IgnoreRules[]> {
  const uri = childOf(folder, IGNORE_FILE);
  try {
    return [{ folder, patterns: ignore().add(decoder.decode(await files.read(uri))) }];
  } catch (error) {
    problems.push(problemOf(unreadable(error), IGNORE_FILE, { uri, range: null }));
    return [];
  }
}

/** The nearest rules that have a say decide. */
export function isIgnored(rules: readonly IgnoreRules[], uri: string, kind: FileKind): boolean {
  for (const { folder, patterns } of rules) {
    const path = pathBelow(folder, uri);
    if (path === null) continue;
    const { ignored, unignored } = patterns.test(kind === "folder" ? `${path}/` : path);
    if (ignored || unignored) return ignored;
  }
  return false;
}
