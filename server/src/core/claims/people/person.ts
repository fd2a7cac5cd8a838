import type { Span } from "../../text/span.js";

/** One person of a text, gathered from every mention. */
export interface Person {
  /** The fullest form of the name in the text. */
  readonly name: string;
  /** The name's parts without honorifics, in order; the last is the surname unless the name is a mononym. */
  readonly parts: readonly string[];
  /** Titles and roles that the text gives to this person, as written. */
  readonly titles: readonly string[];
}

/** A place where a text speaks of a person. */
export interface Mention {
  /** Index of the block; the span is in the block's text. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  readonly form: "name" | "role" | "pronoun";
  /** Null where nobody in the text can be named for a role or pronoun. */
  readonly person: Person | null;
}

/** The people of a text and where they are mentioned. */
export interface People {
  readonly all: readonly Person[];
  /** A block's mentions in order of position. */
  mentionsIn(block: number): readonly Mention[];
}
