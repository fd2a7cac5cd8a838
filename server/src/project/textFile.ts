import type { FileSystem } from "./fileSystem.js";
import { InputError } from "./problem.js";

/** Bytes beyond which a draft or an article is not read; a dataset holds its article and more. */
const MAXIMUM_TEXT = 5_000_000;
const MAXIMUM_DATASET = 50_000_000;

/** A byte order mark stays in the text: offsets count from the file's beginning. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a file as text. Rejects with `InputError` where it is missing, too large or not UTF-8 text. */
export async function readTextFile(files: FileSystem, uri: string): Promise<string> {
  return decode(await readBytes(files, uri));
}

/** Reads what drafts are to be held against, an article or a dataset. */
export async function readSourceFile(files: FileSystem, uri: string): Promise<string> {
  if (/^https?:/i.test(uri))
    throw new InputError("source-remote", "is a web address, and nothing is fetched", "Save the article in a file.");
  return readTextFile(files, uri);
}

/** Reads an article: a text that says something. */
export async function readArticle(files: FileSystem, uri: string): Promise<string> {
  const text = await readSourceFile(files, uri);
  if (text.trim() === "") throw new InputError("file-empty", "is empty", "Put the article's text in it.");
  return text;
}

async function readBytes(files: FileSystem, uri: string): Promise<Uint8Array> {
  try {
    const stat = await files.stat(uri);
    if (stat === null) throw new InputError("file-missing", "does not exist", "Check its path.");
    if (stat.kind === "folder") throw new InputError("file-is-folder", "is a folder, not a file", "Name a file in it.");
    if (stat.kind === "other")
      throw new InputError("file-irregular", "is a pipe or a device, not a file", "Save the text in a file.");
    assertSize(stat.size, /\.json$/i.test(uri) ? MAXIMUM_DATASET : MAXIMUM_TEXT);
    return await files.read(uri);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(error);
  }
}

/** What the system says of a file or folder that it does not let us read. */
export function unreadable(error: unknown): InputError {
  const detail = error instanceof Error ? error.message : String(error);
  const remedy = /^ELOOP\b/.test(detail) ? "Mend the link." : "Check its permissions.";
  return new InputError("file-unreadable", `cannot be read (${detail})`, remedy);
}

/** Of a text that did not come from a file, in UTF-16 code units. */
export const assertTextSize = (size: number): void => assertSize(size, MAXIMUM_TEXT);

function assertSize(size: number, maximum: number): void {
  if (size <= maximum) return;
  const reason = `is larger than ${maximum / 1_000_000} MB`;
  throw new InputError("file-too-large", reason, "Split it, or leave out what is not the text.");
}

function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw notUtf8();
  if (bytes.includes(0))
    throw new InputError("file-binary", "holds binary data, not text", "Save it as plain text or Markdown.");
  try {
    return decoder.decode(bytes);
  } catch {
    throw notUtf8();
  }
}

const notUtf8 = (): InputError => new InputError("file-not-utf8", "is not UTF-8 text", "Save it as UTF-8.");

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
