import type { Reference } from "../core/reference/reference.js";

/** A source, read. */
export interface Source {
  /** Of the article or the dataset, as it was named; also `reference.source`. */
  readonly uri: string;
  /** The article's own URI, which is another than `uri` where the source is a dataset. */
  readonly article: string;
  /** The article's text: offsets of evidence point into it. */
  readonly text: string;
  readonly reference: Reference;
}
