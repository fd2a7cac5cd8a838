import * as fs from "node:fs";
import { promisify } from "node:util";
import { URI } from "vscode-uri";
import type { FileEntry, FileStat, FileSystem } from "./fileSystem.js";

// Those of "node:fs/promises" take several times as long for a small file.
const [readdir, readFile, stat] = [promisify(fs.readdir), promisify(fs.readFile), promisify(fs.stat)];

const pathOf = (uri: string): string => URI.parse(uri).fsPath;

/** The computer's own files. */
export const disk: FileSystem = {
  async stat(uri) {
    try {
      const stats = await stat(pathOf(uri));
      return { kind: kindOf(stats), size: stats.size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  read: (uri) => readFile(pathOf(uri)),
  async list(uri) {
    const entries: FileEntry[] = [];
    for (const entry of await readdir(pathOf(uri), { withFileTypes: true })) {
      const { name } = entry;
      if (entry.isDirectory()) entries.push({ name, kind: "folder" });
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(uri, name))))
        entries.push({ name, kind: "file" });
    }
    return entries;
  },
};

function kindOf(stats: fs.Stats): FileStat["kind"] {
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "folder" : "other";
}

async function leadsToFile(folder: string, name: string): Promise<boolean> {
  const target = await stat(`${pathOf(folder)}/${name}`).catch(() => null);
  return target?.isFile() ?? false;
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
