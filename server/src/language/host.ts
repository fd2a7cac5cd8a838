import type { RuleId } from "../core/check/rules.js";
import type { FileSystem } from "../project/fileSystem.js";

/** What the language server takes from the machine that it runs on. */
export interface Host {
  readonly files: FileSystem;
  /** Writes a file whole or not at all. */
  readonly write: (uri: string, text: string) => Promise<void>;
  /** The URI of the page that explains a rule. */
  readonly rulePage: (rule: RuleId) => string;
}
