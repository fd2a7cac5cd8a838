import type { Span } from "../../text/span.js";
import type { ClaimBase } from "../claim.js";
import type { Person } from "../people/person.js";

/** Words in quotation marks, or an attributed block quote. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  /** Without marks. */
  readonly words: string;
  readonly speaker: Speaker | null;
}

/** Who is said to have spoken: the mention in the text, and the person it stands for where that is known. */
export interface Speaker {
  readonly text: string;
  /** In the file. */
  readonly span: Span;
  readonly person: Person | null;
}
