import type { Span } from "../../text/span.js";
import type { Speaker } from "./quoteClaim.js";

/** Words of one statement that stand together; spans are in the block's text. */
export interface Piece {
  readonly block: number;
  /** With the marks, where there are any. */
  readonly span: Span;
  readonly words: Span;
  /** Words that the speaker quotes from another. */
  readonly within: readonly Span[];
}

/** What one speaker says at one go: marks broken by nothing but the attribution or a paragraph's end, or a turn of a transcript. */
export interface Statement {
  readonly pieces: readonly Piece[];
  readonly speaker: Speaker | null;
  /** False for speech that stands in no marks (a transcript), and for what an unclosed mark leaves in doubt. */
  readonly marked: boolean;
}
