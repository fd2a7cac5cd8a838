import type { Span } from "../text/span.js";
import type { NumberClaim } from "./number/numberClaim.js";
import type { QuoteClaim } from "./quote/quoteClaim.js";
import type { TitleClaim } from "./title/titleClaim.js";

export type ClaimKind = "number" | "quote" | "title";

/** What every claim has. */
export interface ClaimBase {
  readonly kind: ClaimKind;
  /** In the file. */
  readonly span: Span;
  /** The words of the claim as prose, markup gone. */
  readonly text: string;
  /** Index of the block in the prose; `local` and `sentence` are offsets in that block's text. */
  readonly block: number;
  readonly local: Span;
  readonly sentence: Span;
}

/** Something a text states that can be held against another text. */
export type Claim = NumberClaim | QuoteClaim | TitleClaim;
