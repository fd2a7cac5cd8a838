import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";

/** Names this short must sound alike or differ in one letter only. */
const SHORT = 6;

/**
 * Whether two folded words that differ are a letter or two apart, as a misspelling is. No one measure tells: sound joins
 * Macron and Micron, and letters part Umlaut spellings; so both are asked, and short names leave less room.
 */
export function isNearMiss(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < 2 || Math.abs(a.length - b.length) > 2) return false;
  const letters = editDistance(a, b);
  if (letters <= 1) return shorter >= 3 || a[0] === b[0];
  if (letters > 2) return false;
  return shorter >= SHORT || (shorter >= 4 && a[0] === b[0] && soundAlike(a, b));
}

/** Levenshtein's distance, in which two neighbours exchanged count as one. */
export function editDistance(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : 2;
}

export function soundAlike(a: string, b: string): boolean {
  const codes = doubleMetaphone(a);
  return doubleMetaphone(b).some((code) => codes.includes(code));
}
