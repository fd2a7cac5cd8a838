import { rename, rm, writeFile } from "node:fs/promises";
import { URI } from "vscode-uri";

/** Writes a file whole or not at all: a reader sees the old text or the new, never a part. */
export async function writeTextFile(uri: string, text: string): Promise<void> {
  const path = URI.parse(uri).fsPath;
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
