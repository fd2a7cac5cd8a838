import type { Claim } from "../claims/claim.js";
import { fileSpan } from "../claims/fileSpan.js";
import type { Gap } from "../text/offsetMap.js";
import type { Block, BlockPlace, Prose } from "../text/prose.js";

/**
 * New prose for a claim, with the markup that the claim's span of the file holds: the words that stay keep theirs, and marks that
 * open or close among the words that go stand round the new ones. Null where that is not all there is, so that marks would be lost.
 */
export function withMarkup(suggestion: string, claim: Claim, prose: Prose): string | null {
  const { file } = prose;
  const { styles } = prose.blocks[claim.block] as Block;
  const { offsets } = prose.places[claim.block] as BlockPlace;
  const isMark = ({ file: { start, end } }: Gap): boolean => !LINE_START.test(file.slice(start, end));
  const gaps = offsets.gapsIn(claim.local).filter(isMark);
  if (gaps.length === 0) return suggestion;

  const { prefix, suffix } = sharedEnds(claim.text, suggestion);
  const start = claim.local.start + prefix;
  const end = claim.local.end - suffix;
  const replaced = gaps.filter(({ at }) => start < at && at < end);
  const marks = replaced.map((gap) => file.slice(gap.file.start, gap.file.end).replace(/^[\s>]*/, "")).join("");
  const open = replaced.every(({ at }) => styles.some((style) => style.start === at));
  const close = replaced.every(({ at }) => styles.some((style) => style.end === at));
  if (replaced.length > 0 && open === close) return null;

  const words = suggestion.slice(prefix, suggestion.length - suffix);
  const whole = fileSpan(claim, prose);
  const span = offsets.toFile({ start, end });
  const before = file.slice(whole.start, Math.min(span.start, whole.end));
  const after = file.slice(span.end, whole.end);
  return before + (close ? words + marks : marks + words) + after;
}

/** What stands between lines of a block quote. */
const LINE_START = /^[\s>]*$/;

/** How much of two texts is the same at their starts and ends, in whole words. */
function sharedEnds(a: string, b: string): { prefix: number; suffix: number } {
  const [ours, theirs] = [a, b].map((text) => text.split(/(?= )|(?<= )/)) as [string[], string[]];
  const shared = (length: number, at: (words: string[], index: number) => string | undefined): number => {
    let count = 0;
    while (count < length && at(ours, count) === at(theirs, count)) count++;
    return count;
  };
  const shortest = Math.min(ours.length, theirs.length);
  const first = shared(shortest, (words, index) => words[index]);
  const last = shared(shortest - first, (words, index) => words.at(-1 - index));
  const lengthOf = (words: readonly string[]): number => words.join("").length;
  return { prefix: lengthOf(ours.slice(0, first)), suffix: lengthOf(ours.slice(ours.length - last)) };
}
