import type { Block, BlockContent } from "./prose.js";

/**
 * Remembers what was read from a block by what the block says, so that an edit re-reads one paragraph. The function
 * must depend on the block's content alone, and on `extra`, never on where the block stands.
 */
export function memoizeByBlock<T>(read: (block: Block, extra: string) => T): (block: Block, extra?: string) => T {
  const memory = new WeakMap<BlockContent, { readonly extra: string; readonly result: T }>();
  return (block, extra = "") => {
    const known = memory.get(block.content);
    if (known?.extra === extra) return known.result;
    const result = read(block, extra);
    memory.set(block.content, { extra, result });
    return result;
  };
}
