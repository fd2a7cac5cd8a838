import type { Designation } from "../../claims/number/designations.js";
import type { Mention, OtherName, Person } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { Verdict } from "../finding.js";
import type { CheckOptions } from "../options.js";
import { findPerson } from "../person.js";
import { checkDesignation } from "./designation.js";
import { checkDeed } from "./deed.js";
import { isAccepted } from "./name.js";
import { checkKin, kinAfter, type SpokenKin } from "./kin.js";
import { foldedWords, nameIndexOf } from "./nameIndex.js";
import { checkProperName } from "./properNames.js";

/** A fault in its block: what stays as it is while the block and what it rests on do. */
export interface Fault {
  readonly local: Span;
  readonly person: Person | null;
  readonly verdict: Verdict;
}

export function faultOfName(
  name: OtherName,
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): readonly Fault[] {
  const verdict =
    checkProperName(name, draft, references, options) ??
    nameOfPerson(claimOf(draft, name.block, name.span, null), draft, references);
  return verdict === null ? [] : [{ local: name.span, person: null, verdict }];
}

export function faultOfDesignation(
  designation: Designation,
  block: Block,
  references: readonly Reference[],
  options: CheckOptions,
): readonly Fault[] {
  if (isAccepted(foldedWords(block.text.slice(designation.start, designation.end)), options)) return [];
  const verdict = checkDesignation(designation, block, references);
  return verdict === null ? [] : [{ local: designation, person: null, verdict }];
}

export function faultsOfMention(mention: Mention, draft: Reading, references: readonly Reference[]): readonly Fault[] {
  const { form, person, titles, span, block } = mention;
  const faults: Fault[] = [];
  const kin = kinAfter(mention, draft.prose.blocks[block] as Block);
  const kinVerdict = kin === null ? null : kinGivenOtherwise(kin, references);
  if (kin !== null && kinVerdict !== null) faults.push({ local: kin.span, person: null, verdict: kinVerdict });
  if (form !== "name" || person === null || titles.length > 0) return faults;
  const verdict = repeatedName(claimOf(draft, block, span, person), draft, references);
  return verdict === null ? faults : [...faults, { local: span, person, verdict }];
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

/** A claim for a name that is none of its own. */
export function claimOf({ prose }: Reading, index: number, local: Span, person: TitleClaim["person"]): TitleClaim {
  const block = prose.blocks[index] as Block;
  const text = block.text.slice(local.start, local.end);
  const sentence = sentenceAt(block, local.start);
  return {
    kind: "title",
    text,
    block: index,
    local,
    sentence,
    person,
    title: null,
    work: null,
    name: { ...local, text },
    titles: [],
  };
}
