import { wordSet } from "../../../text/wordSet.js";

// Words that change what a title means: they may not appear or vanish. Those on one line mean the same.
const MODIFIERS = `
former ex formerly onetime erstwhile past once
acting interim caretaker provisional
deputy vice
assistant asst
associate assoc
co joint
shadow
elect designate incoming
emeritus emerita
retired ret
outgoing
honorary`;

const CANONICAL = new Map<string, string>();
for (const line of MODIFIERS.trim().split("\n")) {
  const words = line.split(" ");
  for (const word of words) CANONICAL.set(word, words[0] as string);
}

/** The canonical form of a word that changes a title's meaning; null for other words. */
export const modifierOf = (lower: string): string | null => CANONICAL.get(lower) ?? null;

/** Words that set a level or rank among offices of one name: two of them make two offices. */
const LEVELS = wordSet(
  "national regional federal state local provincial municipal county city global european senior junior trainee apprentice chief first second third primary secondary elementary",
);
export const isLevel = (lower: string): boolean => LEVELS.has(lower);

/** Words that tell one holder of an office from the others. */
const ORDER = new Set(["next", "new", "last", "latest", "only"]);
export const isOrder = (lower: string): boolean => ORDER.has(lower);
