import { isSameList } from "./isSameList.js";
import type { Block } from "./prose.js";

interface Kept<T> {
  readonly from: readonly unknown[];
  readonly made: T;
}

/**
 * Remembers what was last made of each block. A block that an edit has not moved is the same object: while what else was
 * looked at stays the same too, object by object, nothing is made again.
 */
export function memoizeInPlace<T>(): (block: Block, from: readonly unknown[], make: () => T) => T {
  const memory = new WeakMap<Block, Kept<T>>();
  return (block, from, make) => {
    const known = memory.get(block);
    if (known !== undefined && isSameList(known.from, from)) return known.made;
    const made = make();
    memory.set(block, { from, made });
    return made;
  };
}
