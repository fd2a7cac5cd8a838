import type { ConfigurationFile } from "./configuration.js";
import type { Draft } from "./draft.js";
import { frontMatterSources, spanOfKeys } from "./frontMatter.js";
import { adviceOn } from "./frontMatterAdvice.js";
import { rangeIn, type Place, type Problem } from "./problem.js";
import type { KeyPath, NamedSource, Settings } from "./settings.js";

/** Which sources a draft answers to, and who says so. */
export interface Naming {
  readonly sources: readonly NamedSource[];
  /** Why it cannot be told which; `sources` is then empty. */
  readonly problem: Problem | null;
  /** Where a source is named; the source itself where no file names it. */
  readonly placeOf: (source: NamedSource) => Promise<Place>;
}

/** Sources given to the run come first, then the draft's own, then those of its settings. */
export function namingOf(
  draft: Draft,
  given: readonly NamedSource[],
  settings: Settings,
  configuration: ConfigurationFile | null,
): Naming {
  if (given.length > 0) return { sources: given, problem: null, placeOf: inNoFile };
  const front = frontMatterSources(draft);
  if (front.problem !== null || front.sources.length > 0)
    return { ...front, placeOf: ({ keys = [] }) => inFrontMatter(draft, keys) };
  const { sources } = settings;
  return {
    sources,
    problem: sources.length === 0 ? noSource(draft) : null,
    placeOf: configuration === null ? inNoFile : ({ keys = [] }) => inConfiguration(configuration, keys),
  };
}

const noSource = ({ uri, text }: Draft): Problem => ({
  code: "source-none",
  severity: "error",
  message:
    adviceOn(text) ??
    "No source is named for this draft. Write “source: PATH” in its front matter or “sources” in factcheck.json; if it is no draft, leave it out by “drafts” there.",
  uri,
  range: null,
});

const inNoFile = ({ uri }: NamedSource): Promise<Place> => Promise.resolve({ uri, range: null });

const inFrontMatter = ({ uri, text }: Draft, keys: KeyPath): Promise<Place> =>
  Promise.resolve({ uri, range: rangeIn(text, spanOfKeys(text, keys)) });

async function inConfiguration({ uri, text }: ConfigurationFile, keys: KeyPath): Promise<Place> {
  const { rangeOfPath } = await import("./jsonPlace.js");
  return { uri, range: rangeOfPath(text, keys) };
}
