import type { QuoteClaim } from "../claims/quote/quoteClaim.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { unchecked, type Verdict } from "./finding.js";
import type { CheckOptions } from "./options.js";
import { readDraftQuote } from "./quote/draftQuote.js";
import { QuoteCheck } from "./quote/quoteCheck.js";
import { quotedSource } from "./quote/quotedSource.js";

/** Holds a quote of a draft against one reference: its words first, then who spoke them. */
export function checkQuote(claim: QuoteClaim, draft: Reading, reference: Reference, options: CheckOptions): Verdict {
  const quote = readDraftQuote(claim.words);
  if (quote.words.length === 0) return unchecked("There are no words in it.");
  return new QuoteCheck(claim, quote, draft, reference, quotedSource(reference), options).verdict();
}
