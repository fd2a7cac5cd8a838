import type { Location } from "vscode-languageserver/node";

/** Commands that any client can have the server execute. */
export const COMMANDS = {
  /** No arguments. Checks every draft of the workspace; gives a `CheckSummary`. */
  checkAll: "factcheck.server.checkAll",
  /** Takes the URI of a file or open document. Reads the draft's sources anew and checks it; gives a `CheckSummary`. */
  checkDraft: "factcheck.server.checkDraft",
  /** Takes an article's URI. Writes the dataset beside it; gives a `BuiltReference`. */
  buildReference: "factcheck.server.buildReference",
} as const;

/** What a command to check came to. */
export interface CheckSummary {
  /** Drafts that were held against a source. */
  readonly checked: number;
  /** Drafts that could not be, for want of a source or because one cannot be read. */
  readonly unchecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The first finding of the gravest severity; null where nothing was found. */
  readonly first: Location | null;
  readonly cancelled: boolean;
}

export interface BuiltReference {
  /** Of the dataset. */
  readonly uri: string;
  readonly numbers: number;
  readonly quotes: number;
  readonly people: number;
}
