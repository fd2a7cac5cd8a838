/** The one stretch in which two texts differ: what it was and what it is; UTF-16 offsets. */
export interface TextChange {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Finds where two texts differ by what they share at either end. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}
