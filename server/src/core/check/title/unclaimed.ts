import { designationsIn } from "../../claims/number/designations.js";
import type { OtherName } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { isSameList } from "../../text/isSameList.js";
import type { Verdict } from "../finding.js";
import type { Ground } from "../ground.js";
import { memoizeByGround } from "../groundMemory.js";
import type { CheckOptions } from "../options.js";
import { ClaimedSpans } from "./claimedSpans.js";
import { claimOf, faultOfDesignation, faultOfName, faultsOfMention, type Fault } from "./nameFaults.js";

/** A name that is no claim of its own, with what is wrong with it. */
export interface FaultyName {
  readonly claim: TitleClaim;
  readonly verdict: Verdict;
}

/**
 * The faults of the names that are no claims: those of places and organisations, and surnames that come up again. A draft
 * is full of them, so that only what is wrong with them is reported.
 */
export function faultyNames(
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
  groundOf: (block: number) => Ground,
): readonly FaultyName[] {
  const claimed = new ClaimedSpans(draft);
  return draft.prose.blocks.flatMap((block, index) => {
    const names = draft.people.otherNamesIn(index);
    const mentions = draft.people.mentionsIn(index);
    const designations = designationsIn(block);
    if (names.length === 0 && mentions.length === 0 && designations.length === 0) return [];
    const find = (): readonly Fault[] => [
      ...designations.flatMap((designation) => faultOfDesignation(designation, block, references, options)),
      ...names.flatMap((name) => faultOfName(name, draft, references, options)),
      ...mentions.flatMap((mention) => faultsOfMention(mention, draft, references)),
    ];
    return remembered(block.content, groundOf(index), names, find)
      .map(({ local, person, verdict }) => ({ claim: claimOf(draft, index, local, person), verdict }))
      .filter(({ claim }) => !claimed.has(claim.span));
  });
}

const remembered = memoizeByGround<readonly OtherName[], readonly Fault[]>((a, b) => isSameList(a, b, isSameName));

const isSameName = (a: OtherName, b: OtherName): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.initial === b.initial && a.evidence === b.evidence;
