/** Far more than the words that a draft and its sources have. */
const MOST = 50_000;
/** A longer piece of a text would keep the whole text in memory, and comes again more rarely. */
const LONGEST = 12;

/** Remembers what was read from words: most of them come again. */
export function memoizeByText<T>(read: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let known = memory.get(text);
    if (known === undefined) {
      known = read(text);
      if (memory.size >= MOST) memory.clear();
      memory.set(text, known);
    }
    return known;
  };
}
