import type { Finding } from "../core/check/finding.js";
import { checkDraft, type CheckedDraft } from "../core/draft.js";
import { formatOf } from "../core/text/formatOf.js";
import { isDraftOf, isMarkdown, settingsFor } from "./configuration.js";
import { ConfigurationStore } from "./configurationStore.js";
import { applyDirectives } from "./directives/applyDirectives.js";
import type { Draft } from "./draft.js";
import type { FileSystem } from "./fileSystem.js";
import { filesBelow, type Found } from "./filesBelow.js";
import { frontMatterDate } from "./frontMatter.js";
import { namingOf } from "./naming.js";
import { problemOf, rangesIn, type Problem } from "./problem.js";
import { DEFAULT_SETTINGS, type NamedSource, type Settings } from "./settings.js";
import type { Source } from "./source.js";
import { SourceStore } from "./sourceStore.js";
import { assertTextSize, readTextFile } from "./textFile.js";
import { nameOf, normalizeUri } from "./uris.js";

/** A draft, held against the sources it answers to. */
export interface CheckedFile {
  readonly draft: Draft;
  readonly sources: readonly Source[];
  /** What core made of it; null where the draft could not be checked: an error among the problems then says why. */
  readonly checked: CheckedDraft | null;
  /** Of every claim; the severity is null where no rule applies, the rule is off or a directive silences it. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export interface ProjectOptions {
  /** Sources that every draft answers to, whatever it names itself. */
  readonly sources?: readonly NamedSource[];
}

/**
 * The drafts of a file system and what they answer to. Sources and configurations are read once and kept until `forget`.
 * Nothing that stands in a file makes a check reject: what is wrong is reported as a problem, and other drafts go on.
 */
export class Project {
  readonly #files: FileSystem;
  readonly #given: readonly NamedSource[];
  readonly #configurations: ConfigurationStore;
  readonly #sources: SourceStore;

  constructor(files: FileSystem, { sources = [] }: ProjectOptions = {}) {
    this.#files = files;
    this.#given = sources;
    this.#configurations = new ConfigurationStore(files);
    this.#sources = new SourceStore(files);
  }

  /** Reads a draft from the file system and checks it. */
  async checkFile(uri: string, fallback: Settings = DEFAULT_SETTINGS): Promise<CheckedFile> {
    const format = formatOf(nameOf(uri));
    try {
      return await this.check({ uri, text: await readTextFile(this.#files, uri), format }, fallback);
    } catch (error) {
      return unchecked({ uri, text: "", format }, [problemOf(error, "The draft", { uri, range: null })]);
    }
  }

  /**
   * Checks a draft. `fallback` holds where no factcheck.json is found above it. What an earlier version of the draft came
   * to spares the work that an edit has not touched.
   */
  async check(
    draft: Draft,
    fallback: Settings = DEFAULT_SETTINGS,
    previous: CheckedFile | null = null,
  ): Promise<CheckedFile> {
    try {
      assertTextSize(draft.text.length);
    } catch (error) {
      return unchecked(draft, [problemOf(error, "The draft", { uri: draft.uri, range: null })]);
    }
    const { file, problem } = await this.#configurations.governing(draft.uri);
    if (file === null && problem !== null) return unchecked(draft, [problem]);
    const settings = file === null ? fallback : settingsFor(file, draft.uri);
    const naming = namingOf(draft, this.#given, settings, file);
    const { sources, problems } = await this.#sources.loadAll(naming);
    problems.unshift(...[problem, naming.problem, frontMatterDate(draft)].filter((known) => known !== null));
    const [first, ...others] = sources.map(({ reference }) => reference);
    if (first === undefined || sources.length < naming.sources.length) return unchecked(draft, problems);

    const references = [first, ...others] as const;
    const checked = checkDraft(draft.text, draft.format, references, settings.options, previous?.checked ?? null);
    const { findings, faults } = applyDirectives(checked.reading.prose, checked.findings);
    const rangeOf = rangesIn(draft.text);
    for (const { code, message, span } of faults)
      problems.push({ code, severity: "warning", message, uri: draft.uri, range: rangeOf(span) });
    return { draft, sources, checked, findings, problems };
  }

  /** Whether a file is a draft by its project's configuration: one of its `drafts`, and none of its sources. */
  async isDraft(uri: string): Promise<boolean> {
    const { file } = await this.#configurations.governing(uri);
    return file === null ? isMarkdown(uri) : isDraftOf(file, uri);
  }

  /** Whether a configuration governs a file, valid or not. */
  async isConfigured(uri: string): Promise<boolean> {
    const { file, problem } = await this.#configurations.governing(uri);
    return file !== null || problem !== null;
  }

  /** The drafts below a folder, in order of name; what Git ignores is left out. */
  draftsBelow(folder: string): Promise<Found> {
    return filesBelow(this.#files, folder, (uri) => this.isDraft(uri));
  }

  /** Forgets what was read from a file or below a folder, because it changed, came or went. True where drafts may now be judged otherwise. */
  forget(uri: string): boolean {
    const normal = normalizeUri(uri);
    const isConfiguration = this.#configurations.forget(normal);
    return this.#sources.forget(normal) || isConfiguration;
  }
}

const unchecked = (draft: Draft, problems: readonly Problem[]): CheckedFile => ({
  draft,
  sources: [],
  checked: null,
  findings: [],
  problems,
});
