import { figureOf, type Figure } from "../figure.js";
import { RANK_BEFORE, RANK_VERBS, RANKED_THINGS } from "../lexicon/ordinals.js";
import { endsClause, wordAt, type Line } from "../line.js";
import { readNumeral } from "./numeral.js";

/** Larger numbers than this are no ranks. */
const LOWEST_RANK = 500;

/** A prime minister's house, and so his office. */
const DOWNING_STREET = 10;

/** `the world No 2`, `Europe's number five`, `rose to No. 9`, `she is number nine`, `the No 1 song`: not `No 10 said`, `bus number five`. */
export function readRank(line: Line, from: number): Figure | null {
  const stop = wordAt(line, from) === "no" && wordAt(line, from + 1) === ".";
  const numeral = readNumeral(line, stop ? from + 2 : from + 1);
  const ranks = numeral !== null && Number.isInteger(numeral.value) && !numeral.scaled;
  if (!ranks || numeral.value < 1 || numeral.value > LOWEST_RANK) return null;
  const ranked =
    RANK_BEFORE.has(wordAt(line, from - 1)) || (numeral.value !== DOWNING_STREET && isRank(line, from, numeral.to));
  return ranked ? figureOf({ from, to: numeral.to }, "ordinal", numeral.value, null, 1, numeral) : null;
}

/** How far before `to No 9` its verb is looked for. */
const REACH = 5;

function isRank(line: Line, from: number, to: number): boolean {
  switch (wordAt(line, from - 1)) {
    case "to":
    case "from":
      return [2, 3, 4, REACH].some((back) => RANK_VERBS.has(wordAt(line, from - back)));
    case "is":
    case "was":
    case "are":
    case "at":
    case "as":
      return endsRank(line, to);
    case ",":
      return endsRank(line, to) && isRanked(line, from);
    case "the":
    case "a":
      return RANKED_THINGS.has(wordAt(line, to));
    default:
      return false;
  }
}

/** How far before a number set off by commas a word of ranking is looked for. */
const RANKED_REACH = 20;

function isRanked(line: Line, from: number): boolean {
  for (let index = from - 2; index >= Math.max(0, from - RANKED_REACH); index--) {
    if (/^(?:ranked|ranking|rankings|seeded|seed)$/.test(wordAt(line, index))) return true;
  }
  return false;
}

const endsRank = (line: Line, to: number): boolean =>
  endsClause(line, to) || /^(?:in|on|and|for|when|but|with|after|of|behind|ahead)$/.test(wordAt(line, to));
