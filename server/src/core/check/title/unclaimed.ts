import type { Claim } from "../../claims/claim.js";
import { designationsIn } from "../../claims/number/designations.js";
import type { OtherName } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { isSameList } from "../../text/isSameList.js";
import type { Block } from "../../text/prose.js";
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
 * The faults of a block's names that are no claims: those of places and organisations, and surnames that come up again. A
 * draft is full of them, so that only what is wrong with them is reported.
 */
export function faultyNames(
  index: number,
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
  ground: Ground,
): readonly FaultyName[] {
  const block = draft.prose.blocks[index] as Block;
  const claims = draft.claimsByBlock[index] ?? [];
  const names = draft.people.otherNamesIn(index);
  const mentions = draft.people.mentionsIn(index);
  const designations = designationsIn(block);
  if (names.length === 0 && mentions.length === 0 && designations.length === 0) return NONE;
  return remembered(block, ground, { index, names, claims }, () => {
    const faults = [
      ...designations.flatMap((designation) => faultOfDesignation(designation, block, references, options)),
      ...names.flatMap((name) => faultOfName(name, draft, references, options)),
      ...mentions.flatMap((mention) => faultsOfMention(mention, draft, references)),
    ];
    return faults.length === 0 ? NONE : withoutClaims(faults, index, draft);
  });
}

const NONE: readonly FaultyName[] = [];

function withoutClaims(faults: readonly Fault[], index: number, draft: Reading): readonly FaultyName[] {
  const claimed = new ClaimedSpans(draft.claimsByBlock[index] ?? []);
  return faults
    .filter(({ local }) => !claimed.has(local))
    .map(({ local, person, verdict }) => ({ claim: claimOf(draft, index, local, person), verdict }));
}

/** What the faults of a block's names are made from, besides its words and ground. */
interface NamesOfBlock {
  readonly index: number;
  readonly names: readonly OtherName[];
  readonly claims: readonly Claim[];
}

const isSameName = (a: OtherName, b: OtherName): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.initial === b.initial && a.evidence === b.evidence;

const remembered = memoizeByGround<NamesOfBlock, readonly FaultyName[]>(
  (a, b) => a.index === b.index && a.claims === b.claims && isSameList(a.names, b.names, isSameName),
);
