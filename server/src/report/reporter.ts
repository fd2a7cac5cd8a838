import type { Reading } from "../core/claims/reading.js";
import type { CheckedFile } from "../project/project.js";
import type { Summary } from "./summary.js";

/** How a file is called in a report. */
export type NameOf = (uri: string) => string;

/** Writes a run's report, draft by draft, so that no run needs to be held in memory. */
export interface CheckReporter {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (summary: Summary) => string;
}

/** A text and what is read in it. */
export interface ReadFile {
  readonly uri: string;
  readonly reading: Reading;
}

/** Writes the claims of texts that are held against nothing. */
export interface ClaimsReporter {
  readonly begin: () => string;
  readonly file: (file: ReadFile) => string;
  readonly end: (drafts: number, claims: number) => string;
}
