import type { Span } from "../text/span.js";

export type ClaimKind = "number" | "quote" | "title";

/** What every claim has. */
export interface ClaimBase {
  readonly kind: ClaimKind;
  /** The words of the claim as prose, markup gone. */
  readonly text: string;
  /** Index of the block in the prose; `local` and `sentence` are offsets in that block's text. */
  readonly block: number;
  readonly local: Span;
  readonly sentence: Span;
}

/** A key of the sentence in which a claim stands, among those of its text. */
export const sentenceKey = ({ block, sentence }: ClaimBase): string => `${block}:${sentence.start}`;

/** Whether two claims of one text stand in one sentence. */
export const inOneSentence = (a: ClaimBase, b: ClaimBase): boolean =>
  a.block === b.block && a.sentence.start === b.sentence.start;
