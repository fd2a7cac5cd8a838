import { readlink, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { URI } from "vscode-uri";
import { isMissing } from "./disk.js";

/** Writes a file whole or not at all: a reader sees the old text or the new, never a part. A link stays, and leads to it. */
export async function writeTextFile(uri: string, text: string): Promise<void> {
  const path = await linkedPath(URI.parse(uri).fsPath);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Where a path leads, which need not be there yet. */
async function linkedPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const target = await readlink(path).catch(() => null);
    return target === null ? path : linkedPath(resolve(await realpath(dirname(path)), target));
  }
}
