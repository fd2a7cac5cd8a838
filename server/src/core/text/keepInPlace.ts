import type { Block } from "./prose.js";

/** Gives what was last made of a block for what is made of it now, as long as the two are the same: the object then stays. */
export function keepInPlace<T>(isSame: (a: T, b: T) => boolean): (block: Block, made: T) => T {
  const memory = new WeakMap<Block, { readonly made: T }>();
  return (block, made) => {
    const last = memory.get(block);
    if (last !== undefined && isSame(last.made, made)) return last.made;
    memory.set(block, { made });
    return made;
  };
}
