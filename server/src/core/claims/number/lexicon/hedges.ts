import type { Bound } from "../numberClaim.js";
import { wordSet } from "../../../text/wordSet.js";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const bounds = (bound: Bound, text: string): [string, Bound][] => phrases(text).map((phrase) => [phrase, bound]);

/** How far a comparison goes: `just over`, `well under`. */
const DEGREES = phrases(`
  just, only just, well, way, far, much, slightly, a little, little, a bit, a fraction, a shade, a touch, a whisker, a hair, a tad, a notch, somewhat, some way, not much,
  considerably, significantly, substantially, comfortably, marginally, fractionally, barely, scarcely, a lot, rather, even, still
`);

const compared = (bound: Bound, text: string): [string, Bound][] =>
  phrases(text).flatMap((phrase): [string, Bound][] => [
    [phrase, bound],
    ...DEGREES.map((degree): [string, Bound] => [`${degree} ${phrase}`, bound]),
  ]);

/** Hedges that stand before a figure, and the side they put it on. */
export const LEADING: ReadonlyMap<string, Bound> = new Map([
  ...bounds("exact", "exactly, precisely"),
  ...bounds(
    "about",
    `about, around, roughly, approximately, approx, circa, c, ca, c ., ca ., perhaps, maybe, ~, ≈, some, or so, say, close to, near to, in the region of,
     in the order of, of the order of, on the order of, in the neighbourhood of, in the neighborhood of, in the vicinity of,
     somewhere around, something like, around about, just about, more or less, not far off, not far from, estimated, an estimated, estimated at, a reported, barely`,
  ),
  ...bounds(
    "atLeast",
    `at least, no fewer than, no less than, not less than, not fewer than, never fewer than, never less than, a minimum of, minimum of, at the very least, at the least,
     at least some, at least about, ≥, a good, greater than or equal to, more than or equal to, higher or equal than`,
  ),
  ...compared(
    "above",
    "more than, over, above, greater than, higher than, larger than, bigger than, longer than, older than, over the age of, above the age of, better than",
  ),
  ...bounds("above", "upwards of, upward of, in excess of, exceeding, north of, beyond, >"),
  ...bounds(
    "atMost",
    `up to, at most, at the most, no more than, not more than, never more than, no greater than, no higher than, no longer than, not exceeding,
     a maximum of, maximum of, as much as, as many as, as high as, as long as, as large as, anything up to, limited to, capped at, ≤,
     less than or equal to, lower or equal than`,
  ),
  ...compared(
    "below",
    "less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, under the age of, below the age of, short of, shy of",
  ),
  ...bounds(
    "below",
    `nearly, almost, very nearly, the best part of, the better part of, approaching, close on, not quite, not far short of, little short of, a little short of, nigh on, well nigh, within a whisker of, pushing, getting on for, verging on,
     virtually, practically, south of, <`,
  ),
]);

/** Hedges that stand after a figure or its noun. */
export const TRAILING: ReadonlyMap<string, Bound> = new Map([
  ...bounds("about", "or so, or thereabouts, more or less, give or take"),
  ...bounds(
    "atLeast",
    `or more, or over, or above, or higher, or greater, or better, or longer, or older, or up, and over, and older, at least,
     at the least, at a minimum, and counting, and rising, if not more`,
  ),
  ...bounds(
    "atMost",
    `or less, or fewer, or under, or below, or lower, or younger, and under, and younger, at most, at the most, at the outside,
     at the maximum`,
  ),
]);

/** Hedges before a time of day. */
export const BEFORE_TIMES: ReadonlyMap<string, Bound> = new Map([
  ...bounds("above", "just after, shortly after, soon after, not long after, a little after"),
  ...bounds("below", "just before, shortly before, a little before, not long before"),
]);

/** The words of hedges that may stand right before a figure, one by one. */
export const HEDGE_WORDS = wordSet(
  "about above almost around below between exactly just least most nearly now only over roughly some still than under",
);

/** Verbs that go `up to` a figure: it is where they end, and no bound. */
export const RISING = wordSet(
  "rise rises rose risen rising go goes going went gone climb climbs climbed climbing moves jumps ticked edged crept inched moved moving jumped nudged bumped pushed pumped revised",
);

const longest = (hedges: ReadonlyMap<string, Bound>): number =>
  Math.max(...[...hedges.keys()].map((phrase) => phrase.split(" ").length));

/** The most words that a hedge has. */
export const LONGEST_LEADING = longest(LEADING);
export const LONGEST_TRAILING = longest(TRAILING);

/** The words of a hedge that stand next to its figure: nothing else can be one. */
export const LEADING_ENDS: ReadonlySet<string> = new Set(
  [...LEADING.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""),
);
export const TRAILING_STARTS: ReadonlySet<string> = new Set(
  [...TRAILING.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** Words that take a part of a month, year or decade. */
export const PARTS_OF_PERIODS: ReadonlySet<string> = new Set(["mid", "early", "late"]);
