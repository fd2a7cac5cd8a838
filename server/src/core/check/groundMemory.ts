import type { Block } from "../text/prose.js";
import type { Ground } from "./ground.js";

interface Kept<From, Made> {
  readonly ground: Ground;
  readonly from: From;
  readonly made: Made;
}

/**
 * Remembers what was last made for each block: while its ground and what it was made from stay the same,
 * nothing is made again.
 */
export function memoizeByGround<From, Made>(isSame: (a: From, b: From) => boolean) {
  const memory = new WeakMap<Block, Kept<From, Made>>();
  return (block: Block, ground: Ground, from: From, make: () => Made): Made => {
    const last = memory.get(block);
    if (last !== undefined && last.ground === ground && isSame(last.from, from)) return last.made;
    const made = make();
    memory.set(block, { ground, from, made });
    return made;
  };
}
