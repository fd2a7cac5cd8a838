import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { Reading } from "../../claims/reading.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { Reference } from "../../reference/reference.js";
import type { Block } from "../../text/prose.js";
import { overlaps, type Span } from "../../text/span.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";
import { findPerson } from "../person.js";
import { contradicted } from "./contradicted.js";
import { sentenceIndexOf, type Sentence } from "./sentences.js";
import { tellingStems } from "./tellingStems.js";

/** The fewest others in a list for it to be known again. */
const FEWEST = 2;

/**
 * Whether the source names the same others together with somebody else, of the same thing: "Hill, Rees and Amo" for its
 * "Hill, Rees and Lund". Null where it does not, or where it names the person with any of them.
 */
export function checkCompanions(
  claim: TitleClaim,
  draft: Reading,
  person: Person,
  reference: Reference,
): Verdict | null {
  const text = (draft.prose.blocks[claim.block] as Block).text;
  const beside = namesIn(mentionsWithin(draft.people.mentionsIn(claim.block), aroundOf(claim.local))).filter(
    ({ extent }) => !overlaps(extent, claim.local),
  );
  const self = { extent: claim.local, person: claim.person };
  const names = [...beside, self].sort((a, b) => a.extent.start - b.extent.start);
  const list = listsOf(names, text).find((group) => group.includes(self)) ?? [];
  if (list.length <= FEWEST) return null;
  const others = list.flatMap((name) =>
    name === self || name.person === null ? [] : (findPerson(name.person, reference)?.person ?? []),
  );
  if (others.length < list.length - 1 || others.includes(person)) return null;
  const { all, on } = sentenceIndexOf(reference);
  const own = (on.get(person) ?? []).map((at) => all[at] as Sentence);
  const told = [...tellingStems(claim, draft)].filter((word) => !own.some(({ stems }) => stems.has(word)));
  let verdict: Verdict | null = null;
  for (const at of on.get(others[0] as Person) ?? []) {
    const sentence = all[at] as Sentence;
    for (const group of listsOf(
      namesIn(sentence.mentions),
      (reference.reading.prose.blocks[sentence.block] as Block).text,
    )) {
      const named = group.map((mention) => mention.person);
      if (named.includes(person) && others.some((other) => named.includes(other))) return null;
      if (group.length !== list.length || !others.every((other) => named.includes(other))) continue;
      const instead = group.find((mention) => mention.person !== null && !others.includes(mention.person));
      if (instead === undefined || !told.some((word) => sentence.stems.has(word))) continue;
      verdict ??= namedInstead(instead, sentence, claim, reference);
    }
  }
  return verdict;
}

/** No list of names reaches further than this on either side of one of them, in characters. */
const REACH = 2000;
const aroundOf = ({ start, end }: Span): Span => ({ start: start - REACH, end: end + REACH });

const namesIn = (mentions: readonly Mention[]): readonly Mention[] => mentions.filter(({ form }) => form === "name");

/** The names that stand in lists: "A, B and C". */
function listsOf<Name extends { readonly extent: Span }>(
  names: readonly Name[],
  text: string,
): readonly (readonly Name[])[] {
  const lists: Name[][] = [];
  for (const name of names) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && /^,?(?: and)? $/.test(text.slice(last.extent.end, name.extent.start)))
      lists.at(-1)?.push(name);
    else lists.push([name]);
  }
  return lists;
}

function namedInstead(
  { person, text, span }: Mention,
  { block, start, end }: Sentence,
  { titles }: TitleClaim,
  reference: Reference,
): Verdict {
  const name = person?.name ?? text;
  return contradicted(
    `The source names ${name} with the others.`,
    [passageEvidence(reference, block, span, { start, end })],
    titles.length === 0 ? name : null,
  );
}
