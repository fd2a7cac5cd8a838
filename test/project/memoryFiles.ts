import type { FileEntry, FileSystem } from "../../server/src/project/fileSystem.js";

/** A virtual workspace: files that are on no disk. Counts how often each is read. */
export class MemoryFiles implements FileSystem {
  readonly reads = new Map<string, number>();
  readonly #files: Map<string, string>;
  readonly #locked = new Set<string>();

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
  }

  write(uri: string, text: string): void {
    this.#files.set(uri, text);
  }

  /** From now on, a file or folder cannot be read. */
  lock(uri: string): void {
    this.#locked.add(uri);
  }

  stat: FileSystem["stat"] = async (uri) => {
    const text = this.#files.get(uri);
    if (text !== undefined) return Promise.resolve({ kind: "file", size: text.length });
    return (await this.list(uri)).length > 0 ? { kind: "folder", size: 0 } : null;
  };

  read: FileSystem["read"] = (uri) => {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    if (this.#locked.has(uri)) return Promise.reject(new Error("not yours"));
    const text = this.#files.get(uri);
    return text === undefined ? Promise.reject(new Error("not here")) : Promise.resolve(new TextEncoder().encode(text));
  };

  list: FileSystem["list"] = (uri) => {
    if (this.#locked.has(uri)) return Promise.reject(new Error("not yours"));
    const below = [...this.#files.keys()].filter((file) => file.startsWith(`${uri}/`));
    const entries = new Map<string, FileEntry>();
    for (const file of below) {
      const [name = "", ...deeper] = file.slice(uri.length + 1).split("/");
      entries.set(name, { name, kind: deeper.length > 0 ? "folder" : "file" });
    }
    return Promise.resolve([...entries.values()]);
  };
}
