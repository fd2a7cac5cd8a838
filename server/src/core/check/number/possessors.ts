import { stemOf } from "../../claims/number/frame/stem.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import { sentenceBefore } from "./claimText.js";

const POSSESSED = /(?<!\p{L})(\p{Lu}\p{L}+)['’]s?\s+(\p{Ll}\p{L}+)(?:\s+(\p{Ll}\p{L}+))?/gu;

/** Whether two sentences speak of one thing of two owners before their figures: `Russia's army` and `Ukraine's army`. */
export function haveOtherPossessor(
  claim: NumberClaim,
  draft: Reading,
  fact: NumberClaim,
  source: Reading,
  isKnown: (stem: string) => boolean,
): boolean {
  const theirs = possessorsOf(fact, source);
  for (const [thing, owners] of possessorsOf(claim, draft)) {
    const others = theirs.get(thing);
    if (others !== undefined && [...owners].every((owner) => isKnown(owner) && !others.has(owner))) return true;
  }
  return false;
}

/** Whose each thing is that a figure's sentence speaks of before it, by stems. */
function possessorsOf(claim: NumberClaim, { prose }: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const text = sentenceBefore(claim, prose);
  if (!/['’]/.test(text)) return owners;
  for (const [, owner = "", first = "", second = ""] of text.matchAll(POSSESSED))
    for (const thing of [first, second].filter((word) => word !== "").map(stemOf))
      owners.set(thing, (owners.get(thing) ?? new Set()).add(stemOf(owner.toLowerCase())));
  return owners;
}
