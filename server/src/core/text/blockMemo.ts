import type { Block } from "./prose.js";

/** What was read from each block, by the number of the function that read it: one entry a block is light on the garbage collector. */
const memory = new WeakMap<Block, unknown[]>();

let functions = 0;

/**
 * Remembers what was read from a block by what the block says, so that an edit re-reads one paragraph. The function
 * must depend on the block's content alone, never on where the block stands, and not return undefined.
 */
export function memoizeByBlock<T>(read: (block: Block) => T): (block: Block) => T {
  const number = functions++;
  return (block) => {
    let results = memory.get(block);
    if (results === undefined) memory.set(block, (results = []));
    return (results[number] ??= read(block)) as T;
  };
}
