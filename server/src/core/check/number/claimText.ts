import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Prose } from "../../text/prose.js";

/** A figure as it is written, without what it counts. */
export const textOf = ({ text, local, figure }: NumberClaim): string =>
  text.slice(figure.start - local.start, figure.end - local.start);

/** The same with its unit. */
export const textWithUnit = ({ text, local, figure }: NumberClaim): string => text.slice(figure.start - local.start);

/** What a claim has before its figure: its hedge. */
export const textBefore = ({ text, local, figure }: NumberClaim): string => text.slice(0, figure.start - local.start);

/** What a claim has after its figure: its unit, or what it counts. */
export const textAfter = ({ text, local, figure }: NumberClaim): string => text.slice(figure.end - local.start);

/** What a figure's sentence has before its claim. */
export const sentenceBefore = ({ block, local, sentence }: NumberClaim, { blocks }: Prose): string =>
  blocks[block]?.text.slice(sentence.start, local.start) ?? "";

/** What it has after it. */
export const sentenceAfter = ({ block, local, sentence }: NumberClaim, { blocks }: Prose): string =>
  blocks[block]?.text.slice(local.end, sentence.end) ?? "";

/** The words after one claim and before another of its block; none where they stand in the other order. */
export const textBetween = (a: NumberClaim, b: NumberClaim, { blocks }: Prose): string =>
  blocks[a.block]?.text.slice(a.local.end, b.local.start) ?? "";

const IN_OTHER_WORDS = /^(?: \(|, an? )$/;

/** `9:40 p.m. (1840 GMT)`, `Nov. 18, a Tuesday`: whether one of two figures says the other in another way. */
export function areOneInTwoUnits(a: NumberClaim, b: NumberClaim, prose: Prose): boolean {
  if (a.block !== b.block) return false;
  const [first, second] = a.local.start < b.local.start ? [a, b] : [b, a];
  return IN_OTHER_WORDS.test(textBetween(first, second, prose));
}

/** `4:27 a.m. (2027 GMT Saturday)`: the day is so in another zone only. */
export const isOfOtherZone = ({ block, local }: NumberClaim, { blocks }: Prose): boolean =>
  /\([\d:.]+ (?:GMT|UTC),? (?:on )?$/.test(blocks[block]?.text.slice(0, local.start).slice(-20) ?? "");

/** Whether a figure stands first in brackets, where conversions are. */
export const isConversion = ({ block, local }: NumberClaim, { blocks }: Prose): boolean =>
  blocks[block]?.text[local.start - 1] === "(";

/** `within three minutes` */
export const isSaidWithin = ({ block, local }: NumberClaim, { blocks }: Prose): boolean =>
  /\bwithin $/i.test(blocks[block]?.text.slice(Math.max(0, local.start - 10), local.start) ?? "");
