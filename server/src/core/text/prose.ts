import type { Tree } from "@lezer/common";
import type { OffsetMap } from "./offsetMap.js";
import type { Span } from "./span.js";

export type BlockKind = "paragraph" | "heading" | "item" | "cell";

export type StyleKind = "emphasis" | "strong" | "link";

/** A styled stretch of a block's prose. */
export interface Style extends Span {
  readonly kind: StyleKind;
}

/**
 * A run of prose that is read as a whole: a paragraph, a heading, a list item's text, a table cell. It knows what it says and not
 * where: an edit elsewhere leaves the object as it is, so that what was read from it can be kept by identity.
 */
export interface Block extends BlockContext {
  readonly kind: BlockKind;
  /** The prose: markup gone, entities decoded, lines joined. Offsets within a block point into this. */
  readonly text: string;
  readonly styles: readonly Style[];
  /** Blocks of one block quote share a number, counted from 1; zero outside block quotes. */
  readonly quotation: number;
}

/** The words around a block that tell what it is about; empty where there are none. */
export interface BlockContext {
  /** The nearest heading above. */
  readonly heading: string;
  /** The paragraph that leads into a list. */
  readonly lead: string;
  /** The heads of a cell's row and column. */
  readonly row: string;
  readonly column: string;
}

/** Where a block stands in the file. */
export interface BlockPlace {
  /** The markup it was read from. */
  readonly span: Span;
  readonly offsets: OffsetMap;
}

/** The blocks of a text in their order, and where each of them stands. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly places: readonly BlockPlace[];
}

/** A text as prose: what a reader sees of a file. */
export interface Prose extends PlacedBlocks {
  /** The whole file. */
  readonly file: string;
  /** What a later version of a Markdown file can be read from; null for plain text. */
  readonly markdown: MarkdownReading | null;
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

/** Markdown, parsed and read; given back after an edit, it spares reading the rest again. */
export interface MarkdownReading extends PlacedBlocks {
  /** HTML comments, in file offsets. */
  readonly comments: readonly Span[];
  /** The blocks that stand in raw HTML: the same words are other prose where they no longer do. */
  readonly raw: ReadonlySet<Block>;
  readonly input: string;
  readonly tree: Tree;
  readonly labels: ReadonlySet<string>;
}
