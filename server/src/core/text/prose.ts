import type { OffsetMap } from "./offsetMap.js";
import type { Span } from "./span.js";

export type BlockKind = "paragraph" | "heading" | "item" | "cell";

export type StyleKind = "emphasis" | "strong" | "link";

/** A styled stretch of a block's prose. */
export interface Style extends Span {
  readonly kind: StyleKind;
}

/** A run of prose that is read as a whole: a paragraph, a heading, a list item's text, a table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** The prose: markup gone, entities decoded, lines joined. Offsets within a block point into this. */
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly styles: readonly Style[];
  /** Of the nearest heading above; of the paragraph that leads into a list; of the cell's row and column. */
  readonly heading: string;
  readonly lead: string;
  readonly row: string;
  readonly column: string;
  /** Blocks of one block quote share a number, counted from 1; zero outside block quotes. */
  readonly quotation: number;
}

/** A text as prose: what a reader sees of a file. */
export interface Prose {
  /** The whole file. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** HTML comments, in file offsets: directives live there. */
  readonly comments: readonly Span[];
  readonly metadata: Metadata;
}

/** What a text says about itself. */
export interface Metadata {
  readonly title: string | null;
  /** ISO 8601 day on which the text was published or is dated. */
  readonly date: string | null;
  /** The front matter with its fences, in file offsets; null where there is none. */
  readonly frontMatter: Span | null;
}
