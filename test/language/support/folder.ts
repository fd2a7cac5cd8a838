import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";

/** A real folder of its own, with files by relative path. */
export class Folder {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  static async with(files: Readonly<Record<string, string>>): Promise<Folder> {
    const folder = new Folder(await realpath(await mkdtemp(join(tmpdir(), "factcheck-"))));
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return folder;
  }

  get uri(): string {
    return URI.file(this.#path).toString();
  }

  uriOf(name: string): string {
    return URI.file(join(this.#path, name)).toString();
  }

  async write(name: string, text: string | Uint8Array): Promise<void> {
    const path = join(this.#path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async delete(name = ""): Promise<void> {
    await rm(join(this.#path, name), { recursive: true });
  }
}
