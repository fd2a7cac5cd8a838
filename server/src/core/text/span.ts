import { firstIndex } from "./firstIndex.js";

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Of some items in the order in which they start, those that start in a stretch. */
export function startingIn<T>(items: readonly T[], { start, end }: Span, startOf: (item: T) => number): readonly T[] {
  const firstFrom = (offset: number): number =>
    firstIndex(items.length, (index) => startOf(items[index] as T) >= offset);
  return items.slice(firstFrom(start), firstFrom(end));
}

/** Those of some spans that have something of a stretch. The spans are in order and apart. */
export const overlapping = (spans: readonly Span[], { start, end }: Span): readonly Span[] =>
  spans.slice(
    indexEndingAfter(spans, start),
    firstIndex(spans.length, (index) => (spans[index] as Span).start >= end),
  );

/** Index of the first of some spans that ends after an offset; their number where none does. The spans are in order and apart. */
export const indexEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans.length, (index) => (spans[index] as Span).end > offset);
