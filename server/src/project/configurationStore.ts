import { CONFIGURATION_NAME, type ConfigurationFile } from "./configuration.js";
import { parseConfiguration } from "./configurationFile.js";
import type { FileSystem } from "./fileSystem.js";
import { InputError, problemOf, type Problem } from "./problem.js";
import { readTextFile } from "./textFile.js";
import { childOf, foldersAbove, isAtOrBelow, nameOf } from "./uris.js";

/** The configuration that governs a file. */
export interface Governing {
  /** Null where there is none, or none that was ever valid. */
  readonly file: ConfigurationFile | null;
  /** What is wrong with it; `file` is then its last valid state. */
  readonly problem: Problem | null;
}

const NONE: Governing = { file: null, problem: null };

/** Finds the nearest factcheck.json above a file. Each folder is looked into once. */
export class ConfigurationStore {
  readonly #files: FileSystem;
  readonly #byFolder = new Map<string, Promise<Governing | null>>();
  readonly #lastValid = new Map<string, ConfigurationFile>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  async governing(uri: string): Promise<Governing> {
    for (const folder of foldersAbove(uri)) {
      const found = await this.#in(folder);
      if (found !== null) return found;
    }
    return NONE;
  }

  /** True where it is a configuration, or a folder that was looked into. */
  forget(uri: string): boolean {
    const isFolder = [...this.#byFolder.keys()].some((folder) => isAtOrBelow(uri, folder));
    if (!isFolder && nameOf(uri) !== CONFIGURATION_NAME) return false;
    this.#byFolder.clear();
    return true;
  }

  #in(folder: string): Promise<Governing | null> {
    let governing = this.#byFolder.get(folder);
    if (governing === undefined) {
      governing = this.#read(childOf(folder, CONFIGURATION_NAME));
      this.#byFolder.set(folder, governing);
    }
    return governing;
  }

  async #read(uri: string): Promise<Governing | null> {
    const file = this.#lastValid.get(uri) ?? null;
    try {
      const parsed = await parseConfiguration(uri, await readTextFile(this.#files, uri));
      if ("code" in parsed) return { file, problem: parsed };
      this.#lastValid.set(uri, parsed);
      return { file: parsed, problem: null };
    } catch (error) {
      if (error instanceof InputError && error.code === "file-missing") return null;
      return { file, problem: problemOf(error, CONFIGURATION_NAME, { uri, range: null }) };
    }
  }
}
