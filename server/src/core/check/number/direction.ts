import { tokenRange } from "../../claims/number/frame/blockWords.js";
import { FALLS, RISES } from "../../claims/number/lexicon/change.js";
import type { Category, NumberClaim } from "../../claims/number/numberClaim.js";
import { analyse } from "../../text/analysis.js";
import type { Block, Prose } from "../../text/prose.js";
import type { Token } from "../../text/tokens.js";
import { wordSet } from "../../text/wordSet.js";

export type Direction = "up" | "down";

/** Which way a word before a change says that it goes: `fell by 6%`, `up 12%`, `a rise of 4%`. */
export function wayOf(word: string): Direction | null {
  if (word === "up" || RISES.has(word)) return "up";
  return word === "down" || FALLS.has(word) ? "down" : null;
}

/** Words after one: `23 percent higher`, `a 6% drop`, `26 million more than planned`. */
const UP_AFTER = wordSet("higher up more rise increase gain jump surge");
const DOWN_AFTER = wordSet("lower down less fewer fall drop decline decrease cut reduction slump dip");

/** What may stand between a verb and how far it goes. */
const BETWEEN = wordSet(`
  by of a an the another further again about around some nearly almost roughly approximately just only over under more less than at least
  most as much well
`);
const REACH = 5;
/** Verbs with which `up` and `down` tell no change: `struck down a 14% rise`. */
const PHRASAL = wordSet(`
  strike strikes struck shut shuts give gives gave given take takes took taken make makes made set sets put puts break
  broke broken turn turned tear tore pick picked end ended lay laid back backed hold held use used add adds added pay
  paid pays
`);
const DENIED = /^(?:not|never|no|n['’]t|without)$/;

/** Of what else there is, `up` and `down` tell where it is, or when. */
const CHANGING: ReadonlySet<Category> = new Set<Category>(["percent", "percentage point", "money"]);

/** Which way a change goes, as far as the words next to its figure tell; null where they do not. */
export function directionOf({ category, block, local, figure }: NumberClaim, { blocks }: Prose): Direction | null {
  if (!CHANGING.has(category)) return null;
  const { tokens } = analyse(blocks[block] as Block);
  return before(tokens, tokenRange(tokens, figure).from - 1) ?? after(tokens, tokenRange(tokens, local).to);
}

function before(tokens: readonly Token[], last: number): Direction | null {
  for (let at = last; at > last - REACH; at--) {
    const { lower = "", kind = "word" } = tokens[at] ?? {};
    const direction = wayOf(lower);
    if (direction !== null) return isDenied(tokens, at) ? null : direction;
    // A currency's sign may stand before the figure.
    if (!BETWEEN.has(lower) && !(kind === "punctuation" && at === last && !/[.,;:()]/.test(lower))) return null;
  }
  return null;
}

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => DENIED.test(lower)) ||
  (/^(?:up|down)$/.test(tokens[at]?.lower ?? "") && PHRASAL.has(tokens[at - 1]?.lower ?? ""));

function after(tokens: readonly Token[], at: number): Direction | null {
  const next = tokens[at]?.lower ?? "";
  if (UP_AFTER.has(next)) return "up";
  return DOWN_AFTER.has(next) ? "down" : null;
}
