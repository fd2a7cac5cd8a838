import { join } from "node:path";
import picomatch from "picomatch";
import type { Found } from "../project/filesBelow.js";
import type { FileStat, FileSystem } from "../project/fileSystem.js";
import type { Problem } from "../project/problem.js";
import { pathBelow } from "../project/uris.js";
import { slashed, type Names } from "./names.js";

/** Gives the files of a folder that a command is for. */
export type InFolder = (folder: string) => Promise<Found>;

/**
 * The files that paths, folders and globs stand for, each once. Where one stands for none, that is a problem: a run that
 * silently checks nothing would pass.
 */
export async function expandPaths(
  files: FileSystem,
  names: Names,
  paths: readonly string[],
  inFolder: InFolder,
): Promise<Found> {
  const uris = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await filesOf(files, names, path, inFolder);
    for (const uri of found.uris) uris.add(uri);
    problems.push(...found.problems);
  }
  return { uris: [...uris], problems };
}

async function filesOf(files: FileSystem, names: Names, path: string, inFolder: InFolder): Promise<Found> {
  const uri = names.uriOf(path);
  const kind = await kindAt(files, uri);
  if (kind === "folder") {
    const found = named(names, path, uri, await inFolder(uri));
    return someOf(
      found,
      uri,
      "Nothing to read is in this folder, or it is left out by “drafts” in factcheck.json or by .gitignore. Name a file, or another folder.",
    );
  }
  const { base, glob, isGlob, negated } = picomatch.scan(slashed(path));
  // A file that is not there is for its reader to complain of, as is one that cannot be read.
  if (kind !== null || !isGlob || negated) return { uris: [uri], problems: [] };

  const folder = names.uriOf(base || ".");
  const below = (await kindAt(files, folder)) === "folder" ? await inFolder(folder) : NONE;
  const matches = picomatch(glob);
  const uris = below.uris.filter((file) => matches(pathBelow(folder, file) ?? ""));
  const found = named(names, base, folder, { ...below, uris });
  return someOf(found, uri, "Nothing to read matches this glob. Mend it, or name a file of another kind by its path.");
}

const NONE: Found = { uris: [], problems: [] };

/** Null where nothing is, or nothing that one may look at. */
const kindAt = async (files: FileSystem, uri: string): Promise<FileStat["kind"] | null> =>
  (await files.stat(uri).catch(() => null))?.kind ?? null;

/** The same, called by the path from the name that the folder was given by. */
function named(names: Names, path: string, folder: string, { uris, problems }: Found): Found {
  const called = (uri: string): string => {
    const below = pathBelow(folder, uri);
    return below === null ? uri : names.uriOf(join(path, below));
  };
  return { uris: uris.map(called), problems: problems.map((problem) => ({ ...problem, uri: called(problem.uri) })) };
}

const someOf = (found: Found, uri: string, complaint: string): Found =>
  found.uris.length > 0 || found.problems.length > 0
    ? found
    : { uris: [], problems: [{ code: "nothing-found", severity: "error", message: complaint, uri, range: null }] };
