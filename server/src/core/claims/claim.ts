import type { NumberClaim } from "./number/numberClaim.js";
import type { QuoteClaim } from "./quote/quoteClaim.js";
import type { TitleClaim } from "./title/titleClaim.js";

/** Something a text states that can be held against another text. */
export type Claim = NumberClaim | QuoteClaim | TitleClaim;
