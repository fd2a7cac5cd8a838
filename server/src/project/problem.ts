import { TextDocument, type Range } from "vscode-languageserver-textdocument";
import type { Span } from "../core/text/span.js";

export type { Range };

/** A file and a place in it, as in LSP; the range is null where the whole file is meant. */
export interface Place {
  readonly uri: string;
  readonly range: Range | null;
}

export type ProblemCode =
  | InputErrorCode
  | "front-matter-invalid"
  | "configuration-invalid"
  | "source-none"
  | "nothing-found"
  | "dataset-stale"
  | "directive-unknown"
  | "directive-unused";

export type InputErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "file-is-folder"
  | "file-irregular"
  | "file-too-large"
  | "file-empty"
  | "file-binary"
  | "file-not-utf8"
  | "output-foreign"
  | "output-taken"
  | "source-remote"
  | "article-is-dataset"
  | "dataset-not-json"
  | "dataset-invalid"
  | "dataset-newer";

/** Something wrong with what was given to check, not with what a draft says. Its place is where to mend it. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** An error keeps a draft from being checked as asked; a warning does not. */
  readonly severity: "error" | "warning";
  /** Says which file, what is wrong and what to do. */
  readonly message: string;
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

/** What keeps a file from being used, as a problem at the place that names it. Any other error is thrown on. */
export function problemOf(error: unknown, subject: string, place: Place): Problem {
  if (!(error instanceof InputError)) throw error;
  return { code: error.code, severity: "error", message: error.about(subject), ...place };
}

/** Waits for work with a file; where that cannot be used, fails with a message about it under a name its user knows. */
export async function told<T>(subject: string, work: Promise<T>, fail: (message: string) => Error): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof InputError ? fail(error.about(subject)) : error;
  }
}

export const rangeIn = (text: string, span: Span): Range => rangesIn(text)(span);

/** Finds the ranges of spans of one text, whose lines are counted once. */
export function rangesIn(text: string): (span: Span) => Range {
  const document = TextDocument.create("", "", 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}
