/** So many are under way at once: files are read while others are checked. */
const AHEAD = 8;

/** Works on several items at a time and gives the results in the items' order. `work` must not reject. */
export async function* inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    begun.push(work(item));
    if (begun.length === AHEAD) yield await (begun.shift() as Promise<R>);
  }
  for (const result of begun) yield await result;
}
