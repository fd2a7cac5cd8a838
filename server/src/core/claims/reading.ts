import { memoizeInPlace } from "../text/memoizeInPlace.js";
import { readProse, type TextFormat } from "../text/readProse.js";
import type { Prose } from "../text/prose.js";
import { contains } from "../text/span.js";
import type { Claim } from "./claim.js";
import { readNumbers } from "./number/numbers.js";
import { readPeople } from "./people/people.js";
import type { People } from "./people/person.js";
import type { QuoteClaim } from "./quote/quoteClaim.js";
import { readQuotes } from "./quote/quotes.js";
import type { TitleClaim } from "./title/titleClaim.js";
import { readTitles } from "./title/titles.js";

/** A text, read: its prose, its people and its claims in the order of the file. */
export interface Reading {
  readonly prose: Prose;
  readonly people: People;
  readonly claims: readonly Claim[];
  /** The same claims by block: a list stays the same object while an edit changes nothing in it. */
  readonly claimsByBlock: readonly (readonly Claim[])[];
}

/**
 * Reads a text, draft and article alike. `fallbackDate` (ISO 8601 day) is taken for the text's date where it states none:
 * a draft is then read by its article's date. The reading of an earlier version spares reading again what has not changed.
 */
export function readText(
  file: string,
  format: TextFormat,
  fallbackDate: string | null = null,
  previous: Reading | null = null,
): Reading {
  const prose = readProse(file, format, previous?.prose ?? null);
  const people = readPeople(prose, previous?.people ?? null);
  const numbers = readNumbers(prose, prose.metadata.date ?? fallbackDate);
  const quotes = readQuotes(prose, people);
  const titles = readTitles(prose, people);
  const claimsByBlock = prose.blocks.map((block, index) => {
    const read = [numbers[index] ?? [], quotes[index] ?? [], titles[index] ?? []] as const;
    return merged(block, read, () => merge(...read));
  });
  return { prose, people, claims: claimsByBlock.flat(), claimsByBlock };
}

const merged = memoizeInPlace<readonly Claim[]>();

/** The claims of one block in its order. A figure or name inside a quote belongs to the quote, a figure in a work's title to the title. */
function merge(
  numbers: readonly Claim[],
  quotes: readonly QuoteClaim[],
  titles: readonly TitleClaim[],
): readonly Claim[] {
  const spoken = quotes.filter((quote) => !isTitleOfWork(quote, titles)).toSorted(inOrder);
  const works = titles.filter(({ work }) => work !== null);
  const counted = numbers.filter(({ local }) => !works.some((work) => contains(work.local, local)));
  const others = [...counted, ...titles].sort(inOrder);
  let next = 0;
  const told = others.filter(({ local }) => {
    while ((spoken[next]?.local.end ?? Infinity) <= local.start) next++;
    const quote = spoken[next];
    return quote === undefined || !contains(quote.local, local);
  });
  return [...told, ...spoken].sort(inOrder);
}

/** The order of the text; what holds another comes first. */
const inOrder = ({ local: a }: Claim, { local: b }: Claim): number => a.start - b.start || b.end - a.end;

/** A title in quotation marks is no quote, unless somebody is said to have spoken it. */
const isTitleOfWork = ({ speaker, words, local }: QuoteClaim, titles: readonly TitleClaim[]): boolean =>
  speaker?.person == null &&
  titles.some(({ work, local: title }) => work !== null && contains(local, title) && work.length >= words.length - 2);
