import { DEFAULT_OPTIONS, type CheckOptions } from "../core/check/options.js";
import { formatOf } from "../core/text/formatOf.js";
import type { Configuration } from "./configurationSchema.js";
import { matchesGlobs } from "./globs.js";
import type { KeyPath, NamedSource, Settings } from "./settings.js";
import { folderOf, nameOf, pathBelow, resolveUri } from "./uris.js";

export const CONFIGURATION_NAME = "factcheck.json";

/** A configuration and the file that holds it: what it names is relative to that file. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  readonly configuration: Configuration;
}

/** Settings for all drafts or, in an override, for some; `keys` lead to them in the file. */
interface Layer {
  readonly keys: KeyPath;
  readonly values: Pick<Configuration, "sources" | "rules" | "quotes" | "names">;
}

/** What a configuration has for one draft. */
export function settingsFor(file: ConfigurationFile, draft: string): Settings {
  const layers = layersOf(file, (files) => matches(file, files, draft));
  const last = layers.findLast(({ values }) => values.sources !== undefined);
  return {
    sources: last === undefined ? [] : sourcesOf(file, last),
    options: layers.reduce((options, { values }) => withValues(options, values), DEFAULT_OPTIONS),
  };
}

/** Whether a file is one of a configuration's drafts. A file that it names as a source is none. */
export function isDraftOf(file: ConfigurationFile, uri: string): boolean {
  const { drafts } = file.configuration;
  if (drafts === undefined ? !isMarkdown(uri) : !matches(file, drafts, uri)) return false;
  const sources = layersOf(file, () => true).flatMap((layer) => sourcesOf(file, layer));
  return !sources.some((source) => source.uri === uri);
}

export const isMarkdown = (uri: string): boolean => formatOf(nameOf(uri)) === "markdown";

function layersOf({ configuration }: ConfigurationFile, applies: (files: readonly string[]) => boolean): Layer[] {
  const overrides = (configuration.overrides ?? [])
    .map((values, index) => ({ keys: ["overrides", index], values }))
    .filter(({ values }) => applies(values.files));
  return [{ keys: [], values: configuration }, ...overrides];
}

const sourcesOf = ({ uri }: ConfigurationFile, { keys, values }: Layer): readonly NamedSource[] =>
  (values.sources ?? []).map((name, index) => ({
    name,
    uri: resolveUri(folderOf(uri), name),
    keys: [...keys, "sources", index],
  }));

function withValues(options: CheckOptions, { rules, quotes, names }: Layer["values"]): CheckOptions {
  return {
    severities: { ...options.severities, ...rules } as CheckOptions["severities"],
    quoteStyle: quotes?.style ?? options.quoteStyle,
    acceptedNames: [...options.acceptedNames, ...(names ?? [])],
  };
}

function matches({ uri }: ConfigurationFile, globs: readonly string[], file: string): boolean {
  const path = pathBelow(folderOf(uri), file);
  return path !== null && matchesGlobs(globs, path);
}
