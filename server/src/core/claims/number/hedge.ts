import type { Figure } from "./figure.js";
import {
  BEFORE_TIMES,
  LEADING,
  LEADING_ENDS,
  LONGEST_LEADING,
  LONGEST_TRAILING,
  PARTS_OF_PERIODS,
  RISING,
  TRAILING,
  TRAILING_STARTS,
} from "./lexicon/hedges.js";
import { isArticle, isHyphen, isWord, wordAt, type Line, type Stretch } from "./line.js";
import type { Bound } from "./numberClaim.js";

/** What hedges a figure; the stretch is the figure's with the hedge taken in. */
export interface Hedge extends Stretch {
  readonly bound: Bound;
  readonly words: string | null;
}

/** Reads the hedges before and after a figure. `floor` is where the figure before it ended. */
export function readHedge(line: Line, figure: Figure, floor: number): Hedge {
  const { from, to, category, core } = figure;
  const none: Hedge = { bound: "exact", words: null, from, to };
  if (category === "ordinal") return none;
  if (category === "date" && !isDistance(line, figure)) return periodPart(line, figure) ?? none;
  const before = (category === "time" ? besideTime(line, figure) : null) ?? leading(line, figure, floor) ?? none;
  const inner = trailing(line, core.to);
  const after = inner === null ? trailing(line, to) : { ...inner, to: Math.max(inner.to, to) };
  if (after === null || (before.words !== null && before.bound !== "about")) return before;
  const words = before.words === null ? after.words : `${before.words} ${after.words ?? ""}`;
  return { ...after, from: before.from, words };
}

/** `nearly three years ago` */
const isDistance = (line: Line, { to }: Figure): boolean => /^(?:ago|earlier|later)$/.test(wordAt(line, to - 1));

function leading(line: Line, figure: Figure, floor: number): Hedge | null {
  const { from, to, category } = figure;
  if (category === "age" && isHyphen(line, from - 1)) return tiedLimit(line, figure);
  // `nearly a $2bn plan`, `at least another 10`
  const starts = isArticle(line, from - 1) || wordAt(line, from - 1) === "another" ? [from, from - 1] : [from];
  for (const end of starts) {
    // `more than a 20-minute delay` compares with a thing.
    if (end < from && wordAt(line, end - 1) === "than") continue;
    if (!LEADING_ENDS.has(wordAt(line, end - 1))) continue;
    for (let size = Math.min(LONGEST_LEADING, end - floor); size > 0; size--) {
      const words = wordsBetween(line, end - size, end);
      const bound = LEADING.get(words);
      if (bound !== undefined && !isNoBound(line, figure, end - size, words))
        return { bound: asDenied(bound, line, figure, end - size), words, from: end - size, to };
    }
  }
  return null;
}

/** What is denied to lie on one side lies on the other, or is just that. */
const DENIED: ReadonlyMap<Bound, Bound> = new Map([
  ["above", "atMost"],
  ["below", "atLeast"],
]);
const DENIES = /^(?:not|never|cannot|neither|.*n['’]t)$/;
/** How many words may stand between a denial and a hedge: `must not rise above 1,815 feet`. */
const DENIED_WITHIN = 3;
/** And after one who does not: `nobody would build it for less than £495,000`. */
const NOBODY_WITHIN = 8;

function asDenied(bound: Bound, line: Line, { category }: Figure, index: number): Bound {
  const denied = DENIED.get(bound);
  // `had not rained for more than six weeks` denies the rain.
  return denied !== undefined && category !== "duration" && isDenied(line, index) ? denied : bound;
}

function isDenied(line: Line, index: number): boolean {
  for (let at = index - 1; at >= index - NOBODY_WITHIN && isWord(line, at); at--) {
    const word = wordAt(line, at);
    if (/^(?:nobody|nothing)$/.test(word)) return true;
    if (index - at <= DENIED_WITHIN + 1 && DENIES.test(word)) return true;
  }
  return false;
}

/** `under-16s`, `the over-65s` */
function tiedLimit(line: Line, { from, to }: Figure): Hedge | null {
  const words = wordAt(line, from - 2);
  const bound = words === "under" || words === "over" ? LEADING.get(words) : undefined;
  return bound === undefined ? null : { bound, words, from: from - 2, to };
}

const EXCEEDED = /^(?:for|after|took|takes|lasted|lasts|lasting|in|well|than|spent|is|was|been|be|,|just|only|little)$/;

/** `12 shops spread over 30 towns`, `handed over £6.2m`, `took over 90 homes` but `took over 90 minutes`. */
const isOfVerb = (line: Line, figure: Figure, index: number): boolean =>
  WITH_OVER.test(wordAt(line, index - 1)) ||
  (!isTime(figure) && /^(?:takes?|took|taken|taking)$/.test(wordAt(line, index - 1)));

const WITH_OVER =
  /^(?:spread|scattered|distributed|divided|shared|split|hands?|handed|handing|turns?|turned|turning|signs?|signed)$/;

/** `rose up to 4%` tells where it ended; `over` may stand for `during`. */
function isNoBound(line: Line, figure: Figure, index: number, words: string): boolean {
  // `buried under two metres of snow`
  if (words === "under" && figure.category === "measure" && wordAt(line, figure.to) === "of") return true;
  if (words === "over" && isOfVerb(line, figure, index)) return true;
  // `hospitals are short of 3,500 staff` lack them.
  if (words === "short of") return /^(?:is|are|was|were|be|been|runs?|ran|running)$/.test(wordAt(line, index - 1));
  if (words === "up to") return RISING.has(wordAt(line, index - 1));
  // `higher than 12 months ago` compares with what was then.
  if (figure.category === "date") return COMPARED.test(words);
  return words === "over" && isTime(figure) && isDuring(line, figure, index);
}

/** Times of day that are counted as if they were a unit. */
const COUNTED_TIMES: ReadonlySet<string | null> = new Set(["night", "evening", "morning", "afternoon", "weekend"]);

const isTime = ({ category, unit }: Figure): boolean =>
  category === "duration" || (category === "count" && COUNTED_TIMES.has(unit));

/** What is measured by a time, and so exceeds it: `over 16 hours late`. */
const MEASURED =
  /^(?:late|early|long|old|ahead|behind|away|older|younger|longer|shorter|faster|slower|more|ago|before|after|later|earlier)$/;
/** What starts a sentence after a phrase that leads into it. */
const SUBJECT = /^(?:,|the|an?|he|she|it|they|we|his|her|its|their|this|these|those)$/;

/** `paid over 18 months` and `Over 18 months, it paid` tell a span, where `for over 18 months` and `over 18 months late` tell a bound. */
function isDuring(line: Line, { to }: Figure, index: number): boolean {
  const after = wordAt(line, to);
  if (MEASURED.test(after)) return false;
  return index === 0 ? SUBJECT.test(after) : !EXCEEDED.test(wordAt(line, index - 1));
}

const COMPARED = /(?:^| )(?:higher|lower|greater|larger|bigger|better|smaller|shorter|older|younger) than$/;

/** The longest hedge before a time. */
const LONGEST_BEFORE_TIME = 3;

/** `just after midnight`, `shortly before 2am` */
function besideTime(line: Line, { from, to }: Figure): Hedge | null {
  for (let size = LONGEST_BEFORE_TIME; size > 1; size--) {
    const words = wordsBetween(line, from - size, from);
    const bound = BEFORE_TIMES.get(words);
    if (bound !== undefined) return { bound, words, from: from - size, to };
  }
  return null;
}

/** The index after a hedge that stands between a number and what it counts: `two or more players`, `100+ people`. */
export const pastHedge = (line: Line, at: number): number => trailing(line, at)?.to ?? at;

function trailing(line: Line, at: number): Hedge | null {
  if (wordAt(line, at) === "+") return { bound: "atLeast", words: "+", from: at, to: at + 1 };
  const tied = isHyphen(line, at) ? wordAt(line, at + 1) : "";
  if (tied === "odd" || tied === "ish") return { bound: "about", words: tied, from: at, to: at + 2 };
  if (tied === "plus") return { bound: "atLeast", words: tied, from: at, to: at + 2 };
  // `20 minutes, give or take`
  if (wordAt(line, at) === "," && AFTER_COMMA.test(wordsBetween(line, at + 1, at + 3))) {
    const after = trailing(line, at + 1);
    return after === null ? null : { ...after, from: at };
  }
  if (!TRAILING_STARTS.has(wordAt(line, at))) return null;
  for (let size = LONGEST_TRAILING; size > 1; size--) {
    const words = wordsBetween(line, at, at + size);
    const bound = TRAILING.get(words);
    if (bound !== undefined) return { bound, words, from: at, to: at + size };
  }
  return null;
}

const AFTER_COMMA = /^(?:give or|and counting|or thereabouts|or so|more or|at most|at least)/;

/** `mid-November`, `early 2024`, `the end of June`, `around 1850`. */
function periodPart(line: Line, { from, to }: Figure): Hedge | null {
  const tied = isHyphen(line, from - 1) ? from - 1 : from;
  const start = PARTS_OF_PERIODS.has(wordAt(line, tied - 1)) ? tied - 1 : partOf(line, tied);
  if (start !== null) return { bound: "about", words: wordsBetween(line, start, tied), from: start, to };
  const around = /^(?:about|around|circa)$/.test(wordAt(line, from - 1));
  return around ? { bound: "about", words: wordAt(line, from - 1), from: from - 1, to } : null;
}

/** `middle of`, `the end of`: where it starts. */
function partOf(line: Line, from: number): number | null {
  if (wordAt(line, from - 1) !== "of" || !/^(?:middle|end|start|beginning|close|turn)$/.test(wordAt(line, from - 2)))
    return null;
  return wordAt(line, from - 3) === "the" ? from - 3 : from - 2;
}

function wordsBetween(line: Line, from: number, to: number): string {
  let words = wordAt(line, from);
  for (let index = from + 1; index < to; index++) words += ` ${wordAt(line, index)}`;
  return words;
}
