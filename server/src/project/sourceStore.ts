import { referenceOf, type Reference } from "../core/reference/reference.js";
import type { FileSystem } from "./fileSystem.js";
import type { Naming } from "./naming.js";
import { problemOf, type Problem } from "./problem.js";
import { readSource, type Source } from "./source.js";
import { isAtOrBelow } from "./uris.js";

/** Reads each source once, and keeps it until it changes. A source that is read again with the same text keeps its reference. */
export class SourceStore {
  readonly #files: FileSystem;
  readonly #sources = new Map<string, Promise<Source>>();
  readonly #articles = new Map<string, string>();
  readonly #references = new Map<string, Reference>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Rejects with `InputError` where the source cannot be used. */
  load(uri: string): Promise<Source> {
    let source = this.#sources.get(uri);
    if (source === undefined) {
      source = this.#read(uri);
      this.#sources.set(uri, source);
    }
    return source;
  }

  /** Those of a draft's sources that can be used, and what is wrong with the others. */
  async loadAll({ sources: named, placeOf }: Naming): Promise<{ sources: Source[]; problems: Problem[] }> {
    const sources: Source[] = [];
    const problems: Problem[] = [];
    for (const source of named) {
      try {
        const loaded = await this.load(source.uri);
        sources.push(loaded);
        if (loaded.stale !== null) problems.push(staleDataset(loaded.uri, loaded.stale));
      } catch (error) {
        problems.push(problemOf(error, `The source “${source.name}”`, await placeOf(source)));
      }
    }
    return { sources, problems };
  }

  /** True where a source, or the article of one, is the file or stands below it. */
  forget(uri: string): boolean {
    const forgotten = [...this.#sources.keys()].filter((source) =>
      [source, this.#articles.get(source) ?? source].some((file) => isAtOrBelow(uri, file)),
    );
    for (const source of forgotten) this.#sources.delete(source);
    return forgotten.length > 0;
  }

  async #read(uri: string): Promise<Source> {
    const source = await readSource(this.#files, uri, (...article) => this.#referenceOf(...article));
    this.#articles.set(uri, source.article);
    return source;
  }

  #referenceOf(...[uri, text, format]: Parameters<typeof referenceOf>): Reference {
    const known = this.#references.get(uri);
    if (known?.reading.prose.file === text) return known;
    const reference = referenceOf(uri, text, format);
    this.#references.set(uri, reference);
    return reference;
  }
}

const staleDataset = (uri: string, message: string): Problem => ({
  code: "dataset-stale",
  severity: "warning",
  message,
  uri,
  range: null,
});
