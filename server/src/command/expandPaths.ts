import { join } from "node:path";
import picomatch from "picomatch";
import { filesBelow } from "../project/filesBelow.js";
import type { FileSystem } from "../project/fileSystem.js";
import { pathBelow } from "../project/uris.js";
import { slashed, type Names } from "./names.js";
import { UsageError } from "./usageError.js";

/** Gives the files of a folder that a command is for. */
export type InFolder = (folder: string) => Promise<readonly string[]>;

/**
 * The files that paths, folders and globs stand for, each once. Rejects with `UsageError` where one stands for none: a run
 * that silently checks nothing would pass.
 */
export async function expandPaths(
  files: FileSystem,
  names: Names,
  paths: readonly string[],
  inFolder: InFolder,
): Promise<readonly string[]> {
  const uris = new Set<string>();
  for (const path of paths) {
    const found = await filesOf(files, names, path, inFolder);
    if (found.length === 0) throw new UsageError(await nothingAt(files, names, path));
    for (const uri of found) uris.add(uri);
  }
  return [...uris];
}

async function filesOf(files: FileSystem, names: Names, path: string, inFolder: InFolder): Promise<readonly string[]> {
  const uri = names.uriOf(path);
  const stat = await files.stat(uri);
  if (stat?.kind === "file") return [uri];
  if (stat?.kind === "folder") return named(names, path, uri, await inFolder(uri));

  const { base, glob, isGlob } = picomatch.scan(slashed(path));
  const folder = names.uriOf(base);
  if (!isGlob || (await files.stat(folder))?.kind !== "folder") return [];
  const matches = picomatch(glob);
  const found: string[] = [];
  for await (const file of filesBelow(files, folder)) if (matches(pathBelow(folder, file) ?? "")) found.push(file);
  return named(names, base, folder, found);
}

/** The same files, called by their path from the name that the folder was given by. */
const named = (names: Names, path: string, folder: string, files: readonly string[]): readonly string[] =>
  files.map((file) => names.uriOf(join(path, pathBelow(folder, file) ?? "")));

async function nothingAt(files: FileSystem, names: Names, path: string): Promise<string> {
  const isThere = (await files.stat(names.uriOf(path))) !== null;
  return isThere
    ? `Nothing to read is in the folder “${path}”. Name a file, or another folder.`
    : `No file matches “${path}”. Check the path.`;
}
