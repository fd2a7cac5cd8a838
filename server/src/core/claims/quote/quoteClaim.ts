import type { Span } from "../../text/span.js";
import type { ClaimBase } from "../claimBase.js";
import type { Person } from "../people/person.js";
import type { GivenTitle } from "../people/title.js";

/** Words in quotation marks, or an attributed block quote. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  /** Without marks. */
  readonly words: string;
  /** Where the words stand in the block's text. */
  readonly inner: Span;
  readonly speaker: Speaker | null;
  /** Counts the statements of the text: pieces of one quote that its attribution breaks share a number. */
  readonly statement: number;
}

/** Who is said to have spoken: the mention in the text, and the person it stands for where that is known. */
export interface Speaker {
  readonly text: string;
  /** Where the text has it: the block's index, and offsets in the block's text. */
  readonly block: number;
  readonly local: Span;
  readonly person: Person | null;
  /** Everyone whom a pronoun may stand for here, `person` among them; else `person` alone. */
  readonly persons: readonly Person[];
  /** The title, where a role stands for the speaker. */
  readonly role: GivenTitle | null;
}
