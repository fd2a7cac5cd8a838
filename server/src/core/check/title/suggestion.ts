import type { HeldTitle } from "../../claims/people/person.js";
import type { TitleClaim } from "../../claims/title/titleClaim.js";
import type { GivenTitle } from "../../claims/people/title.js";
import { lowerFirst, startsCapital, upperFirst } from "../../text/capitals.js";

/** The claim with the source's title in the place of its own, before or after the name as that title is used. */
export function withTitle(claim: TitleClaim, said: GivenTitle, right: HeldTitle): string | null {
  const { name, local, text } = claim;
  if (name === null) return null;
  const before = said.span.start < name.start;
  const whole = withoutArticle(right.text) + bodyKept(said, right);
  const title = before ? whole : whole.replace(/^Former\b/, "former");
  const fitsBefore = !/ (?:of|at|for|to|in|on) |['’]s? |['’]$/.test(title) && title.split(" ").length <= 5;
  if (before && !fitsBefore) return `${name.text}, ${isOwned(title) ? "" : "the "}${inProse(title)}`;
  const span = { start: said.span.start - local.start, end: said.span.end - local.start };
  const written = text.slice(span.start, span.end);
  const article = /^(?:the|an?) /i.exec(written)?.[0] ?? "";
  const replacement =
    article === "" ? (startsCapital(written) ? upperFirst(title) : title) : `${fitArticle(article, title)}${title}`;
  // The stop of an abbreviation goes with it.
  const end = text[span.end] === "." && text[span.end + 1] === " " ? span.end + 1 : span.end;
  return text.slice(0, span.start) + replacement + text.slice(end);
}

/** `of Lund` stays where the source gives the same role and does not say of what. */
const bodyKept = (said: GivenTitle, right: HeldTitle): string =>
  said.role.name === right.role.name && right.qualifiers.length === 0 && right.countries.length === 0
    ? (/ (?:of|at|for) .*$/.exec(said.text)?.[0] ?? "")
    : "";

/** A title without the article or the "his" at its head. */
export const withoutArticle = (title: string): string => title.replace(/^(?:his|her|their|its|the|an?) /i, "");

/** "Kenya's deputy president" takes no article. */
const isOwned = (title: string): boolean =>
  /^\p{Lu}[^,]*?['’]s? \p{L}/u.test(title) && !/ (?:of|at|for) .*['’]/.test(title);

/** In prose, a title that is not capitalised throughout has no capital of its own. */
const inProse = (title: string): string => (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(title) ? lowerFirst(title) : title);

function fitArticle(article: string, title: string): string {
  if (/^the /i.test(article)) return article;
  const fitting = /^[aeiou]/i.test(title) ? "an " : "a ";
  return startsCapital(article) ? upperFirst(fitting) : fitting;
}
