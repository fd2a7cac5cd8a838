import { sentenceAt } from "../../text/analysis.js";
import { memoizeInPlace } from "../../text/memoizeInPlace.js";
import type { Block, Prose } from "../../text/prose.js";
import { contains, overlaps, type Span } from "../../text/span.js";
import type { Mention, People, Person } from "../people/person.js";
import type { GivenTitle } from "../people/title.js";
import type { TitleClaim } from "./titleClaim.js";
import { readWorks } from "./works.js";

const placedTitles = memoizeInPlace<readonly TitleClaim[]>();

/** Reads every name with its title, and every title of a work, block by block. */
export function readTitles({ blocks }: Prose, people: People): readonly (readonly TitleClaim[])[] {
  const named = new Set<Person>();
  return blocks.map((block, index) => {
    const mentions = people.mentionsIn(index);
    const firsts = firstNamings(mentions, readWorks(block), named);
    return placedTitles(block, [index, mentions, ...firsts], () => titlesIn(block, index, mentions, firsts));
  });
}

/** The mentions at which the text first names somebody, but for those that are part of a work's title. */
function firstNamings(mentions: readonly Mention[], works: readonly Span[], named: Set<Person>): readonly Mention[] {
  const firsts: Mention[] = [];
  for (const mention of mentions) {
    const { person, form } = mention;
    if (form !== "name" || person === null || named.has(person) || works.some((work) => isPartOf(mention, work)))
      continue;
    named.add(person);
    firsts.push(mention);
  }
  return firsts;
}

function titlesIn(
  block: Block,
  index: number,
  mentions: readonly Mention[],
  firsts: readonly Mention[],
): readonly TitleClaim[] {
  const written = readWorks(block);
  const first = new Set(firsts);
  const names = mentions
    .filter((mention) => !written.some((work) => isPartOf(mention, work)))
    .filter((mention) => isClaim(mention, first));
  const works = written.filter((work) => !names.some((name) => isTakenIn(work, name, block)));
  return [
    ...names.map((mention) => personClaim(block, mention)),
    ...works.map((work) => workClaim(block, index, work)),
  ];
}

const OF = /\b(?:of|behind) ["“‘]?$/;

/** What is written as a work's title may be somebody's name or title, or part of them; after `the author of` it is a work. */
const isTakenIn = (work: Span, { span, extent }: Mention, { text }: Block): boolean =>
  overlaps(extent, work) && !(work.start >= span.end && OF.test(text.slice(span.end, work.start)));

/** A person in the title of a work belongs to the title, unless the name and what leads into it is all there is: `The Last Man Standing` names nobody. */
function isPartOf({ extent, text, titles }: Mention, work: Span): boolean {
  if (!contains(work, extent)) return false;
  return work.end - work.start > extent.end - extent.start || (isOneWord(text) && titles.some(isDefinite));
}

const isOneWord = (text: string): boolean => !/\s/.test(text);

const isDefinite = ({ text }: GivenTitle): boolean => /^(?:The|An?) /.test(text);

/** A surname that comes up again is no claim of its own. */
function isClaim(mention: Mention, firsts: ReadonlySet<Mention>): boolean {
  const { form, person, titles, text } = mention;
  if (form !== "name" || person === null) return false;
  return firsts.has(mention) || titles.length > 0 || /\p{L}\s+\p{L}/u.test(text);
}

function personClaim(block: Block, { block: index, extent, person, titles, span, text }: Mention): TitleClaim {
  const written = titles.toSorted((a, b) => a.span.start - b.span.start).map((title) => title.text);
  return {
    kind: "title",
    ...placed(block, index, extent),
    person,
    title: written.length > 0 ? written.join(", ") : null,
    work: null,
    name: { start: span.start, end: span.end, text },
    titles,
  };
}

function workClaim(block: Block, index: number, span: Span): TitleClaim {
  const place = placed(block, index, span);
  return { kind: "title", ...place, person: null, title: null, work: place.text, name: null, titles: [] };
}

function placed(block: Block, index: number, local: Span) {
  const text = block.text.slice(local.start, local.end);
  return { text, block: index, local, sentence: sentenceAt(block, local.start) };
}
