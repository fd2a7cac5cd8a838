import type { Bound } from "../numberClaim.js";

const bounds = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases.split(/[,\n]/).map((phrase) => [phrase.trim(), bound]);

/** Hedges that stand before a figure, and the side they put it on. */
export const LEADING: ReadonlyMap<string, Bound> = new Map([
  ...bounds("exact", "exactly, precisely"),
  ...bounds(
    "about",
    `about, around, roughly, approximately, approx, approx., circa, c., ca., some, an estimated, estimated, estimated at, estimated at about
     estimated at around, in the region of, in the order of, of the order of, on the order of, in the neighbourhood of, in the neighborhood of
     or so, more or less, close to, near, near to, somewhere around, something like, around about, give or take, a reported, ~, ≈, say
     in the vicinity of, at about, at around, at roughly, at some, only about, just about`,
  ),
  ...bounds(
    "atLeast",
    `at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, as many as at least, at the very least, ≥, >=
     greater than or equal to, higher or equal than, at the least, at least some, at least about, at least around`,
  ),
  ...bounds(
    "above",
    `more than, over, above, just over, just above, just more than, a little over, a little more than, little more than, slightly more than, slightly over
     slightly above, well over, well above, well more than, far more than, much more than, upwards of, upward of, in excess of, exceeding, greater than
     higher than, larger than, bigger than, longer than, older than, better than, north of, barely more than, only just over, some way over, a bit over
     a bit more than, a fraction over, a shade over, a touch over, comfortably over, considerably more than, significantly more than, somewhat more than, not much more than
     at more than, at over, beyond, >, barely, a good`,
  ),
  ...bounds(
    "atMost",
    `up to, at most, at the most, no more than, not more than, a maximum of, maximum of, as much as, as many as, as high as, as long as, as large as
     no greater than, no higher than, no longer than, not exceeding, a ceiling of, capped at, limited to, ≤, <=, less than or equal to, lower or equal than, equal to or less than
     anything up to, as far as`,
  ),
  ...bounds(
    "below",
    `nearly, almost, just under, just below, just short of, a little under, a little less than, a little below, slightly less than, slightly under, slightly below
     slightly fewer than, well under, well below, less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, short of, south of
     the best part of, the better part of, approaching, close on, not quite, nearly about, very nearly, far less than, far fewer than, much less than
     considerably less than, somewhat less than, a shade under, a fraction under, a touch under, getting on for, verging on, shy of, just shy of
     at less than, at under, <, practically, virtually`,
  ),
]);

/** Hedges that stand after a figure or its noun. */
export const TRAILING: ReadonlyMap<string, Bound> = new Map([
  ...bounds("about", "or so, or thereabouts, or thereabout, more or less, give or take"),
  ...bounds(
    "atLeast",
    "or more, or over, or above, or higher, or greater, or better, or longer, or older, and over, and older, or up, at least, at the least, at a minimum",
  ),
  ...bounds(
    "atMost",
    "or less, or fewer, or under, or below, or lower, or younger, and under, and below, and younger, at most, at the most, at the outside, at the maximum",
  ),
]);

const longest = (phrases: ReadonlyMap<string, Bound>): number =>
  Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length));

/** The most words that a hedge has. */
export const LONGEST_LEADING = longest(LEADING);
export const LONGEST_TRAILING = longest(TRAILING);

/** Words that take a part of a month, year or decade. */
export const PARTS_OF_PERIODS: ReadonlySet<string> = new Set(["mid", "early", "late"]);
