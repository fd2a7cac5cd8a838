import type { Reading } from "../../claims/reading.js";
import type { Person } from "../../claims/people/person.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { Verdict } from "../finding.js";
import type { CheckOptions } from "../options.js";
import { findPerson } from "../person.js";
import { checkDeed } from "./deed.js";
import { checkKin, kinAfter, type SpokenKin } from "./kin.js";
import { foldedWords, nameIndexOf } from "./nameIndex.js";
import { checkProperName } from "./properNames.js";

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
): readonly FaultyName[] {
  const faults: FaultyName[] = [];
  const claimed = new ClaimedSpans(draft);
  const check = (claim: TitleClaim, verdict: Verdict | null): void => {
    if (verdict !== null && !claimed.has(claim.span)) faults.push({ claim, verdict });
  };
  for (const name of draft.people.otherNames) {
    const claim = claimOf(draft, name.block, name.span, null);
    check(claim, checkProperName(name, draft, references, options) ?? nameOfPerson(claim, draft, references));
  }
  draft.prose.blocks.forEach((text, block) => {
    for (const mention of draft.people.mentionsIn(block)) {
      const { form, person, titles, span } = mention;
      const kin = kinAfter(mention, text);
      if (kin !== null) check(claimOf(draft, block, kin.span, null), kinGivenOtherwise(kin, references));
      if (form !== "name" || person === null || titles.length > 0) continue;
      const claim = claimOf(draft, block, span, person);
      check(claim, repeatedName(claim, draft, references));
    }
  });
  return faults;
}

/** Kin are at fault only where every source gives them otherwise. */
function kinGivenOtherwise(kin: SpokenKin, references: readonly Reference[]): Verdict | null {
  const verdicts = references.map((reference) => checkKin(kin, reference));
  return verdicts.includes(null) ? null : (verdicts[0] ?? null);
}

/** A surname that comes up again is at fault only where every source that knows the person tells this of another. */
const repeatedName = (claim: TitleClaim, draft: Reading, references: readonly Reference[]): Verdict | null =>
  deedOf(claim, draft, references, (reference) =>
    claim.person === null ? null : (findPerson(claim.person, reference)?.person ?? null),
  );

/** So is a name that only the sources show to be somebody's. */
function nameOfPerson(claim: TitleClaim, draft: Reading, references: readonly Reference[]): Verdict | null {
  const words = foldedWords(claim.text);
  return deedOf(claim, draft, references, (reference) => personNamed(words, reference));
}

function deedOf(
  claim: TitleClaim,
  draft: Reading,
  references: readonly Reference[],
  personIn: (reference: Reference) => Person | null,
): Verdict | null {
  const verdicts = references.flatMap((reference) => {
    const person = personIn(reference);
    return person === null ? [] : [checkDeed(claim, draft, person, reference)];
  });
  return verdicts.includes(null) ? null : (verdicts[0] ?? null);
}

function personNamed(words: readonly string[], reference: Reference): Person | null {
  const known = nameIndexOf(reference).people.find(
    ({ folded, surname }) =>
      folded.length > 1 &&
      (words.length === 1
        ? surname === words[0]
        : folded.length === words.length && folded.every((part, i) => part === words[i])),
  );
  return known?.person ?? null;
}

function claimOf({ prose }: Reading, index: number, local: Span, person: TitleClaim["person"]): TitleClaim {
  const block = prose.blocks[index] as Block;
  const text = block.text.slice(local.start, local.end);
  const place = {
    span: block.offsets.toFile(local),
    text,
    block: index,
    local,
    sentence: sentenceAt(block, local.start),
  };
  return { kind: "title", ...place, person, title: null, work: null, name: { ...local, text }, titles: [] };
}

/** Where the draft's claims stand in its file, for looking up whether a span is part of one. */
class ClaimedSpans {
  readonly #spans: readonly Span[];

  constructor({ claims }: Reading) {
    const spans: { start: number; end: number }[] = [];
    for (const { span, kind } of claims) {
      if (kind === "number") continue;
      const last = spans.at(-1);
      if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
      else spans.push({ ...span });
    }
    this.#spans = spans;
  }

  has(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    return (this.#spans[low]?.start ?? Infinity) < span.end;
  }
}
