import type { RuleId, SeverityLevel } from "./rules.js";

/** How a project wants its drafts checked. */
export interface CheckOptions {
  /** Severities that differ from the rules' own. */
  readonly severities: Readonly<Partial<Record<RuleId, SeverityLevel>>>;
  /** `lenient`: fillers, grammar slips and contractions in quotes pass as info. */
  readonly quoteStyle: "strict" | "lenient";
  /** Spellings of names that are accepted whatever the source has. */
  readonly acceptedNames: readonly string[];
}

export const DEFAULT_OPTIONS: CheckOptions = { severities: {}, quoteStyle: "strict", acceptedNames: [] };
