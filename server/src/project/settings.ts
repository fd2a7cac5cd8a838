import { DEFAULT_OPTIONS, type CheckOptions } from "../core/check/options.js";

/** How one draft is to be checked. */
export interface Settings {
  /** What it answers to, where its front matter names nothing. */
  readonly sources: readonly NamedSource[];
  readonly options: CheckOptions;
}

/** A source as it was named: in a draft's front matter, a configuration, the editor's settings or on the command line. */
export interface NamedSource {
  /** As written. */
  readonly name: string;
  readonly uri: string;
  /** The keys that lead to the name in the front matter or configuration that holds it. */
  readonly keys?: KeyPath;
}

/** Keys and indexes from the top of a YAML or JSON file. */
export type KeyPath = readonly (string | number)[];

export const DEFAULT_SETTINGS: Settings = { sources: [], options: DEFAULT_OPTIONS };
