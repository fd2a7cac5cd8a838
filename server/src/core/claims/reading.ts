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
  const titles = readTitles(prose, people);
  const works = titles.filter(({ work }) => work !== null);
  const quotes = readQuotes(prose, people).filter((quote) => !isTitleOfWork(quote, works));
  const claims = [
    ...outsideQuotes(readNumbers(prose, prose.metadata.date ?? fallbackDate), quotes),
    ...quotes,
    ...outsideQuotes(titles, quotes),
  ];
  return { prose, people, claims: claims.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
}

/** A title in quotation marks is no quote, unless somebody is said to have spoken it. */
function isTitleOfWork({ speaker, words, span }: QuoteClaim, works: readonly TitleClaim[]): boolean {
  if (speaker !== null) return false;
  return works.some((title) => contains(span, title.span) && (title.work?.length ?? 0) >= words.length - 2);
}

/** A figure or name inside a quote belongs to the quote. */
function outsideQuotes<C extends Claim>(claims: readonly C[], quotes: readonly Claim[]): readonly C[] {
  let next = 0;
  const sorted = [...quotes].sort((a, b) => a.span.start - b.span.start);
  return claims.filter(({ span }) => {
    while (next < sorted.length && (sorted[next]?.span.end ?? 0) <= span.start) next++;
    const quote = sorted[next];
    return quote === undefined || quote.span.start > span.start || span.end > quote.span.end;
  });
}
