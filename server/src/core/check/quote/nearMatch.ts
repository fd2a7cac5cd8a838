import { align, type Alignment } from "./align.js";
import type { DraftQuote } from "./draftQuote.js";
import type { Match } from "./exactMatch.js";
import { weightOf } from "./functionWords.js";
import { likelyWindows } from "./likelyWindows.js";
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
/** A fit with so few changes a word is not bettered elsewhere. */
const GOOD_FIT = 0.15;
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
  for (const window of likelyWindows(stream, quote.words.slice(part.from, part.to), starts)) {
    const fit = align(quote, part, stream, window);
    if (best === null || fit.cost < best.cost) best = fit;
    if (best.cost <= GOOD_FIT * (part.to - part.from)) break;
  }
  return best;
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
