import { areNicknames } from "./lexicon/nicknames.js";

/** The word by which people of one surname are found: without particles. Takes folded parts. */
export function surnameKey(folded: readonly string[]): string {
  const last = folded.at(-1) ?? "";
  return last.slice(Math.max(last.lastIndexOf(" "), ARTICLE.test(last) ? last.indexOf("-") : -1) + 1);
}

const ARTICLE = /^(?:al|el|ul|ad|as|ash)-/;

/** Whether two folded names of one surname can be one person's: the same, shortened, an initial, a pet form. */
export function canBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const given = a.slice(0, -1);
  const others = b.slice(0, -1);
  return given.some((name) => others.some((other) => sameGivenName(name, other)));
}

export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return areNicknames(a, b);
}
