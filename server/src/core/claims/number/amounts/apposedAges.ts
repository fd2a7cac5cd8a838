import type { Figure } from "../figure.js";
import { OCCUPATIONS, PEOPLE, THINGS } from "../lexicon/people.js";
import { endsClause, isCapitalised, isHyphen, isNumber, isWord, wordAt, type Line } from "../line.js";

/** `Maria Rossi, 43, said`, `his brother, 18,`, `the captain (54)`, `a Polish mechanic, 29,`, `a father-of-three, 51`, `Anna, then 12,`. */
export function isApposed(line: Line, { from, to, value }: Figure): boolean {
  const at = /^(?:then|now|only|just|still|aged)$/.test(wordAt(line, from - 1)) ? from - 1 : from;
  const before = wordAt(line, at - 1);
  if (before === "(") return isNamed(line, at - 2) && wordAt(line, to) === ")";
  if (before !== "," || isNumber(line, to + 1)) return false;
  if (isNamed(line, at - 2) && (endsClause(line, to) || isFollowed(line, to))) return true;
  return endsClause(line, to) && (isParent(line, at - 2) || isOccupied(line, at - 2, value));
}

/** `, 43, …`, `, 43 who`; but `, 12 of them children` */
const isFollowed = (line: Line, to: number): boolean =>
  /^(?:who|from|of|and|\()$/.test(wordAt(line, to)) && !/^(?:them|whom|these|those|which)$/.test(wordAt(line, to + 1));

/** A name, or a word for a person. */
const isNamed = (line: Line, index: number): boolean =>
  isCapitalised(line, index) || PEOPLE.has(wordAt(line, index)) || wordAt(line, index) === ")";

/** `a mother of two`, `father-of-three` */
const isParent = (line: Line, index: number): boolean => {
  const of = isHyphen(line, index - 1) ? index - 2 : index - 1;
  const parent = isHyphen(line, of - 1) ? of - 2 : of - 1;
  return (
    wordAt(line, of) === "of" &&
    /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)$/.test(wordAt(line, parent))
  );
};

/** The least age at which somebody does something. */
const YOUNGEST = 10;

/** The most words between an article and an occupation. */
const LONGEST = 4;

/** `a Polish mechanic`, `the tour's lead guide`: the occupation of somebody old enough, whose article stands not far before it. */
export function isOccupied(line: Line, index: number, years: number | null): boolean {
  if ((years ?? 0) < YOUNGEST || !isWord(line, index) || !isAgent(wordAt(line, index))) return false;
  for (let at = index - 1; at >= index - LONGEST; at--) {
    if (/^(?:a|an|the|his|her|their|my|our|another|'s)$/.test(wordAt(line, at))) return true;
  }
  return false;
}

/** How words for people by what they do end. */
const AGENT = /(?:[^aeiou]er|eer|ier|[^a]tor|ist|cian|arian|ete|ant)s?$|(?:man|woman|men|women)$/;

/** Whether a word is for people by what they do. */
export const isAgent = (word: string): boolean =>
  (OCCUPATIONS.has(word) || AGENT.test(word)) && !THINGS.has(word) && !THINGS.has(word.replace(/s$/, ""));
