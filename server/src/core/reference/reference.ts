import { readText, type Reading } from "../claims/reading.js";
import type { TextFormat } from "../text/readProse.js";

/** What drafts are held against: an article, read. Indexes over it are kept by the checkers, keyed by this object. */
export interface Reference {
  /** How findings name the source: the path or URI it was given by. */
  readonly source: string;
  readonly reading: Reading;
}

export function referenceOf(source: string, text: string, format: TextFormat): Reference {
  return { source, reading: readText(text, format) };
}
