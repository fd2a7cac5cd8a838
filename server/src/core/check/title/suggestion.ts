import type { HeldTitle } from "../../claims/people/person.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { GivenTitle } from "../../claims/people/title.js";

/** The claim with the source's title in the place of its own, before or after the name as that title is used. */
export function withTitle(claim: TitleClaim, said: GivenTitle, right: HeldTitle): string | null {
  const { name, local, text } = claim;
  if (name === null) return null;
  const before = said.span.start < name.start;
  const title = withoutArticle(right.text);
  const fitsBefore = !/ (?:of|at|for|to|in|on) |['’]s? |['’]$/.test(title) && title.split(" ").length <= 5;
  if (before && !fitsBefore) return `${name.text}, ${isOwned(title) ? "" : "the "}${lowerFirst(title)}`;
  const span = { start: said.span.start - local.start, end: said.span.end - local.start };
  const written = text.slice(span.start, span.end);
  const article = /^(?:the|an?) /i.exec(written)?.[0] ?? "";
  const replacement =
    article === "" ? (startsCapital(written) ? upperFirst(title) : title) : `${fitArticle(article, title)}${title}`;
  // The stop of an abbreviation goes with it.
  const end = text[span.end] === "." && text[span.end + 1] === " " ? span.end + 1 : span.end;
  return text.slice(0, span.start) + replacement + text.slice(end);
}

/** A title without the article or the "his" at its head. */
export const withoutArticle = (title: string): string => title.replace(/^(?:his|her|their|its|the|an?) /i, "");

/** "Kenya's deputy president" takes no article. */
const isOwned = (title: string): boolean =>
  /^\p{Lu}[^,]*?['’]s? \p{L}/u.test(title) && !/ (?:of|at|for) .*['’]/.test(title);

const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function fitArticle(article: string, title: string): string {
  if (/^the /i.test(article)) return article;
  const fitting = /^[aeiou]/i.test(title) ? "an " : "a ";
  return startsCapital(article) ? upperFirst(fitting) : fitting;
}
