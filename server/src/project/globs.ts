import picomatch from "picomatch";

/** Begins a glob that leaves out; `!(…)` is a group, and stands for files as any other glob does. */
const NEGATION = /^!(?!\()/;

export const isNegated = (glob: string): boolean => NEGATION.test(glob);

/** Whether globs take a path in, as Git's do: the last of them that matches decides, and one after `!` leaves out. */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  const last = globs.findLast((glob) => picomatch.isMatch(path, glob.replace(NEGATION, "")));
  return last !== undefined && !isNegated(last);
}
