import { TextDocument, type Range } from "vscode-languageserver-textdocument";
import type { Span } from "../core/text/span.js";

export type { Range };

/** A place in a file. Lines and characters count from zero, in UTF-16, as in LSP. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export type ProblemCode =
  | InputErrorCode
  | "front-matter-invalid"
  | "configuration-invalid"
  | "source-none"
  | "dataset-stale"
  | "directive-unknown"
  | "directive-unused";

export type InputErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "file-is-folder"
  | "file-too-large"
  | "file-empty"
  | "file-binary"
  | "file-not-utf8"
  | "source-remote"
  | "dataset-not-json"
  | "dataset-invalid"
  | "dataset-newer";

/** Something wrong with what was given to check, not with what a draft says. */
export interface Problem {
  readonly code: ProblemCode;
  /** An error keeps a draft from being checked as asked; a warning does not. */
  readonly severity: "error" | "warning";
  /** Says which file, what is wrong and what to do. */
  readonly message: string;
  /** Where to mend it: in the draft, or in a configuration or dataset; the range is null where the whole file is meant. */
  readonly uri: string;
  readonly range: Range | null;
}

/** A file that cannot be used as what it was given for. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  /** What is wrong with the file, as a predicate: “does not exist”. */
  readonly reason: string;
  /** What to do about it, a sentence. */
  readonly remedy: string;

  constructor(code: InputErrorCode, reason: string, remedy: string) {
    super(`The file ${reason}. ${remedy}`);
    this.code = code;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The message about the file under a name its user knows: `The source “a.txt”`. */
  about(subject: string): string {
    return `${subject} ${this.reason}. ${this.remedy}`;
  }
}

export function rangeIn(text: string, span: Span): Range {
  const document = TextDocument.create("", "", 0, text);
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
