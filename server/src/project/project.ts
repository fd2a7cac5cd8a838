import type { Finding } from "../core/check/finding.js";
import type { Reading } from "../core/claims/reading.js";
import type { TextFormat } from "../core/text/readProse.js";
import type { FileSystem } from "./fileSystem.js";
import type { Problem } from "./problem.js";
import { DEFAULT_SETTINGS, type NamedSource, type Settings } from "./settings.js";
import type { Source } from "./source.js";

/** A draft as it is now: on disk, or in an editor. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly format: TextFormat;
}

/** A draft, held against the sources it answers to. */
export interface CheckedFile {
  readonly draft: Draft;
  readonly sources: readonly Source[];
  /** Null where the draft could not be checked; an error among the problems then says why. */
  readonly reading: Reading | null;
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
 * Nothing that stands in a file makes it throw: what is wrong is reported as a problem, and other drafts go on.
 */
export class Project {
  constructor(_files: FileSystem, _options: ProjectOptions = {}) {}

  /** Checks a draft. `fallback` holds where no factcheck.json is found above it. */
  check(_draft: Draft, _fallback: Settings = DEFAULT_SETTINGS): Promise<CheckedFile> {
    throw new Error("todo");
  }

  /** Reads a draft from the file system and checks it. */
  checkFile(_uri: string, _fallback: Settings = DEFAULT_SETTINGS): Promise<CheckedFile> {
    throw new Error("todo");
  }

  /** Whether a file is a draft by its project's configuration: one of its `drafts`, and none of its sources. */
  isDraft(_uri: string): Promise<boolean> {
    throw new Error("todo");
  }

  /** The drafts below a folder, in order of name; what Git ignores is left out. */
  draftsBelow(_folder: string): Promise<readonly string[]> {
    throw new Error("todo");
  }

  /** Forgets what was read from a file, because it changed, came or went. True where drafts may now be judged otherwise. */
  forget(_uri: string): boolean {
    throw new Error("todo");
  }
}
