import { distance } from "fastest-levenshtein";
import type { Figure } from "./figure.js";

/** Of shorter figures, only those whose digits changed places are taken for each other. */
const SUBSTITUTED = 3;

/** Whether one figure is the other with two digits in each other's place, or with one digit wrong: `321` for `312`. */
export function isMisprint(ours: Figure, theirs: Figure): boolean {
  if (ours.dating?.grain === "year" && theirs.dating?.grain === "year") return isTransposed(ours.digits, theirs.digits);
  if (ours.amount === null || ours.amount.family !== theirs.amount?.family) return false;
  const [a, b] = [ours.digits, theirs.digits];
  if (a === b || a.length !== b.length || a.length < 2) return false;
  return isTransposed(a, b) || (a.length >= SUBSTITUTED && distance(a, b) === 1);
}

/** Whether two runs of digits of one length differ by two neighbours in each other's place. */
export function isTransposed(a: string, b: string): boolean {
  if (a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2) === b;
}
