import type { Claim } from "../claims/claim.js";
import type { Block, Prose } from "../text/prose.js";
import { withMarkup } from "./withMarkup.js";

/** A suggestion as it is written in the claim's span of the file; null where the text around it would no longer be right. */
export function putInPlace(suggestion: string, claim: Claim, prose: Prose): string | null {
  const block = prose.blocks[claim.block] as Block;
  const before = block.text.slice(0, claim.local.start);
  if (/\ban? $/i.test(before) && takesAn(claim.text) !== takesAn(suggestion)) return null;
  return withMarkup(suggestion, claim, prose);
}

/** Whether the indefinite article before a text is `an`: `an 80-minute show`, `an 11,000-seat hall`. */
const takesAn = (text: string): boolean =>
  /^[^\p{L}\d]*(?:8|1[18](?!\d)|(?!one\b|once\b|uni|us|eu)[aeiou])/iu.test(text);
