/** The one stretch in which two texts differ: what it was and what it is; UTF-16 offsets. */
export interface TextChange {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The most characters that are compared at one go. */
const STRIDE = 16_384;

/** Finds where two texts differ by what they share at either end. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = sharedLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = sharedLength(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** How much of `limit` characters two texts share; `isShared` tells it of a stretch whose beginning is known to be. */
function sharedLength(limit: number, isShared: (from: number, to: number) => boolean): number {
  let shared = 0;
  for (let stride = STRIDE; stride >= 1; stride /= 2)
    while (shared + stride <= limit && isShared(shared, shared + stride)) shared += stride;
  return shared;
}
