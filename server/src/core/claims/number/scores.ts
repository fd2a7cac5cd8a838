import { figureOf, type Figure } from "./figure.js";
import { isDash, isHyphen, isNumber, isWord, joined, wordAt, type Line } from "./line.js";
import { readNumeral } from "./numeral.js";

const CONTEST = /^(?:vot(?:e|es|ed|ing)|win|wins|won|winning|victor(?:y|ies)|defeat(?:s|ed)?|loss|lost|lose|loses|beat|beats|beaten|beating|draw|draws|drew|drawn|lead|leads|led|leading|score|scores|scored|scoreline|majority|decision|ruling|ruled|margin|goals?|sets?|match|game|final|tie|thrash(?:ed|ing)?|rout|aggregate|ahead|down|trail(?:s|ed|ing)?|approved|passed|rejected|split|carried|tally|pass|passes|equalis\w*|result)$/;
const POINTS = /^(?:goals?|votes?|points?|runs?|sets?|games?|frames?|wickets?|matches)$/;

/** `3-2`, `47–41`, `8 to 3`, `seven votes to four`. */
export function readScore(line: Line, from: number): Figure | null {
  const first = readNumeral(line, from);
  if (first === null || first.scaled || first.value < 0 || !Number.isInteger(first.value) || first.value > 999) return null;
  const noun = POINTS.test(wordAt(line, first.to));
  const at = noun ? first.to + 1 : first.to;
  const dash = isDash(line, at);
  if (!dash && wordAt(line, at) !== "to") return null;
  const second = readNumeral(line, at + 1);
  if (second === null || second.scaled || !Number.isInteger(second.value) || second.value > 999) return null;
  if (dash && (!tight(line, at) || !first.plain || !second.plain || inRun(line, from, second.to))) return null;
  const contest = dash ? hasContest(line, from, second.to) : endsFree(line, second.to) && hasContest(line, from, second.to);
  const falls = first.value > second.value && second.value < 100 && (dash ? endsFree(line, second.to) : false);
  if (!noun && !contest && !falls && !(dash && namesAround(line, from, second.to))) return null;
  if (isMeasured(line, second.to)) return null;
  const stretch = { from, to: second.to };
  return { ...figureOf(stretch, "score", 0, noun ? wordAt(line, first.to) : null), value: null, low: first.value, high: second.value, unit: null };
}

/** A dash with figures directly on both sides. */
const tight = (line: Line, at: number): boolean => joined(line, at) && joined(line, at + 1);

/** Part of a longer run of figures: a formation, a telephone number, a date. */
const inRun = (line: Line, from: number, to: number): boolean =>
  (isDash(line, to) && isNumber(line, to + 1)) || (isDash(line, from - 1) && isNumber(line, from - 2)) || wordAt(line, to) === "/" || wordAt(line, from - 1) === "/";

const isMeasured = (line: Line, at: number): boolean =>
  /^(?:%|percent|per|years?|months?|weeks?|days?|hours?|minutes?|km|kg|mg|p|pm|am|euros|dollars|pounds)$/.test(wordAt(line, at)) || isHyphen(line, at);

/** Followed by nothing that could be counted. */
const endsFree = (line: Line, at: number): boolean =>
  !isWord(line, at) || /^(?:on|in|at|for|to|by|with|against|after|and|but|over|as|from|of|vote|votes|win|victory|defeat|loss|draw|lead|away|when|before|here|there|last|this|thanks|that|a|the|majority|decision)$/.test(wordAt(line, at)) || /^\p{Lu}/u.test(line[at]?.text ?? "");

/** `Rovers 3-2 City` */
const namesAround = (line: Line, from: number, to: number): boolean =>
  /^\p{Lu}/u.test(line[from - 1]?.text ?? "") && /^\p{Lu}/u.test(line[to]?.text ?? "");

function hasContest(line: Line, from: number, to: number): boolean {
  for (let index = Math.max(0, from - 12); index < Math.min(line.length, to + 4); index++) {
    if (index >= from && index < to) continue;
    if (CONTEST.test(wordAt(line, index))) return true;
  }
  return false;
}
