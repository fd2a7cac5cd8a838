import type { Block } from "./prose.js";

/** Enough for a very long draft and its sources; beyond it the oldest are forgotten. */
const CAPACITY = 8192;

/**
 * Remembers what was read from a block by what the block says, so that an edit re-reads one paragraph. The function
 * must depend on the block's words, styles and context alone, and on `extra`, never on where the block stands.
 */
export function memoizeByBlock<T>(read: (block: Block, extra: string) => T): (block: Block, extra?: string) => T {
  const memory = new Map<string, T>();
  return (block, extra = "") => {
    const key = keyOf(block, extra);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const result = read(block, extra);
    if (memory.size >= CAPACITY) memory.delete(memory.keys().next().value as string);
    memory.set(key, result);
    return result;
  };
}

function keyOf(block: Block, extra: string): string {
  const { kind, text, heading, lead, row, column, quotation, styles } = block;
  const styled = styles.map((style) => `${style.kind}${style.start}-${style.end}`).join();
  return [extra, kind, text, heading, lead, row, column, quotation === 0 ? "" : "quoted", styled].join("\u0000");
}
