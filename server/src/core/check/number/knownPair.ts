import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Block } from "../../text/prose.js";

const DEFINITE = /\b(?:the|these|those) $/i;

/** `the two agreed`, `the two sides`: who was spoken of, by a count that says nothing new. */
export const isKnownPair = ({ category, quantity: { value, hedge }, local }: NumberClaim, { text }: Block): boolean =>
  category === "count" && value === 2 && hedge === null && DEFINITE.test(text.slice(0, local.start).slice(-6));
