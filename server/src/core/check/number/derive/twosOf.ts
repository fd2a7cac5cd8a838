/** Every two of a list, each once, in the list's order. */
export function* twosOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, a] of list.entries()) for (const b of list.slice(index + 1)) yield [a, b];
}
