import { align, type Alignment } from "./align.js";
import type { DraftQuote } from "./draftQuote.js";
import type { Match } from "./exactMatch.js";
import { isFunctionWord, weightOf } from "./functionWords.js";
import type { WordStream } from "./wordStream.js";

/** The place of a stream where a quote's words fit best. */
export interface NearMatch extends Alignment {
  /** The share of what the quote says that is there, in place: 0 to 1. */
  readonly likeness: number;
  /** The share that is there in any order. */
  readonly presence: number;
}

/** Longer quotes are fitted part by part. */
const PART = 150;
const TRIES = 5;
/** A fit with so few changes a word is not bettered elsewhere. */
const GOOD_FIT = 0.15;
/** Of the votes for the likeliest place. */
const WORTH_TRYING = 0.5;
/** A word or run of words that stands in more places than this tells little. */
const COMMON_WORD = 48;
const COMMON_RUN = 256;
const REACH = 64;
/** How far about a fit its words may have been moved. */
const NEARBY = 12;

/** The best fit of a quote in a stream whose parts begin at `starts`; a fit does not cross from one to the next. */
export function nearestMatch(stream: WordStream, quote: DraftQuote, starts: readonly number[]): NearMatch | null {
  const parts: Alignment[] = [];
  for (let from = 0; from < quote.words.length; from += PART) {
    const part = { from, to: Math.min(quote.words.length, from + PART) };
    const best = fitPart(stream, quote, part, starts);
    if (best === null) return null;
    parts.push(best);
  }
  const [first] = parts;
  if (first === undefined) return null;
  const whole: Alignment = {
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    source: { from: first.source.from, to: (parts.at(-1) as Alignment).source.to },
    hunks: parts.flatMap(({ hunks }) => hunks),
  };
  return { ...whole, ...shares(stream, quote, whole) };
}

function fitPart(stream: WordStream, quote: DraftQuote, part: Match, starts: readonly number[]): Alignment | null {
  let best: Alignment | null = null;
  for (const window of likelyWindows(stream, quote, part, starts)) {
    const fit = align(quote, part, stream, window);
    if (best === null || fit.cost < best.cost) best = fit;
    if (best.cost <= GOOD_FIT * (part.to - part.from)) break;
  }
  return best;
}

/** The stretches of the stream that share most with the words, the likeliest first. */
function likelyWindows(
  stream: WordStream,
  quote: DraftQuote,
  part: Match,
  starts: readonly number[],
): readonly Match[] {
  const length = part.to - part.from;
  const size = Math.max(REACH, 2 * length);
  const ids = stream.idsOf(quote.words);
  const votes = new Map<string, { window: Match; votes: number; last: number }>();
  const vote = (position: number, word: number, weight: number) => {
    const bounds = boundsOf(starts, position, stream.ids.length);
    for (const window of windowsAround(bounds, position, size)) {
      const key = `${window.from}-${window.to}`;
      const known = votes.get(key) ?? { window, votes: 0, last: -1 };
      if (known.last !== word) known.votes += weight;
      known.last = word;
      votes.set(key, known);
    }
  };
  for (const length of [3, 2]) {
    for (const known of votes.values()) known.last = -1;
    for (let word = part.from; word < part.to; word++)
      for (const position of stream.positions(ids, word, length, COMMON_RUN)) vote(position, word, length);
    if (votes.size > 0) break;
  }
  for (const known of votes.values()) known.last = -1;
  for (let word = part.from; word < part.to; word++) {
    const { norm } = quote.words[word] ?? { norm: "" };
    const limit = length <= 3 ? COMMON_RUN : isFunctionWord(norm) ? 0 : COMMON_WORD;
    for (const position of stream.positions(ids, word, 1, limit)) vote(position, word, weightOf(norm));
  }
  const likely = [...votes.values()].sort((a, b) => b.votes - a.votes).slice(0, TRIES);
  return likely.filter((each) => each.votes >= WORTH_TRYING * (likely[0]?.votes ?? 0)).map(({ window }) => window);
}

/** The part of the stream that a position lies in. */
function boundsOf(starts: readonly number[], position: number, length: number): Match {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return { from: starts[low] ?? 0, to: starts[low + 1] ?? length };
}

/** A short part is one window; a long one is cut into windows that overlap by half. */
function windowsAround({ from, to }: Match, position: number, size: number): readonly Match[] {
  if (to - from <= 3 * size) return [{ from, to }];
  const chunk = Math.floor((position - from) / size);
  return [chunk - 1, chunk]
    .filter((index) => index >= 0)
    .map((index) => ({ from: from + index * size, to: Math.min(to, from + (index + 2) * size) }));
}

function shares(
  stream: WordStream,
  quote: DraftQuote,
  { hunks, source }: Alignment,
): Pick<NearMatch, "likeness" | "presence"> {
  const near = new Set<string>();
  const from = Math.max(0, source.from - NEARBY);
  for (const { norm } of stream.words.slice(from, source.to + NEARBY)) near.add(norm);
  let all = 0;
  let missing = 0;
  let absent = 0;
  for (const { norm } of quote.words) all += weightOf(norm);
  for (const { draft } of hunks) {
    for (let at = draft.from; at < draft.to; at++) {
      const { norm } = quote.words[at] ?? { norm: "" };
      missing += weightOf(norm);
      if (!near.has(norm)) absent += weightOf(norm);
    }
  }
  return { likeness: 1 - missing / all, presence: 1 - absent / all };
}
