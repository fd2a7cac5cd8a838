import { figureOf, type Figure } from "../figure.js";
import { DECADES } from "../lexicon/calendar.js";
import { PEOPLE } from "../lexicon/nouns.js";
import { endsClause, isCapitalised, isNumber, isWord, joined, pastHyphen, wordAt, type Line } from "../line.js";

const LIFESPANS = new Set(["year", "month", "week", "day"]);
const OLDEST = 115;

/** Makes an age of a figure that its neighbours show to be one: `43-year-old`, `aged 43`, `Smith, 43,`, `he is 43`. */
export function asAge(line: Line, figure: Figure): Figure {
  if (figure.category === "duration") return agedDuration(line, figure);
  if (figure.category !== "count" || figure.unit !== null || figure.precision < 0.5) return figure;
  const years = figure.value ?? figure.high ?? 0;
  if (years <= 0 || years > OLDEST) return figure;
  const age = { ...figure, category: "age", unit: "year" } as const;
  if (wordAt(line, figure.to) === "yo") return { ...age, to: figure.to + 1 };
  const { from } = figure;
  return followsAge(line, from) || isApposed(line, figure) || isStated(line, figure) || isLimit(line, figure)
    ? age
    : figure;
}

function agedDuration(line: Line, figure: Figure): Figure {
  if (!LIFESPANS.has(figure.unit ?? "")) return figure;
  const old = pastHyphen(line, figure.to);
  if (/^olds?$/.test(wordAt(line, old))) return { ...figure, category: "age", to: old + 1 };
  return /^aged?$/.test(line[figure.from - 1]?.text ?? "") ? { ...figure, category: "age" } : figure;
}

const HEDGES = /^(?:over|under|above|below|about|around|nearly|almost|between|just)$/;

/** `aged 43`, `aged over 35`, `at the age of eight`, `mean age was 67`. */
function followsAge(line: Line, from: number): boolean {
  const at = HEDGES.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (/^(?:aged|ages?)$/.test(wordAt(line, at))) return true;
  // `aged 31 and 45`
  if (/^(?:and|,)$/.test(wordAt(line, at)) && isNumber(line, at - 1))
    return /^(?:aged|ages)$/.test(wordAt(line, at - 2));
  return /^(?:of|was|is|were)$/.test(wordAt(line, at)) && /^ages?$/.test(wordAt(line, at - 1));
}

/** `Maria Rossi, 43, said`, `his brother, 18,`, `the captain (54)`. */
function isApposed(line: Line, { from, to }: Figure): boolean {
  const before = wordAt(line, from - 1);
  const named = isCapitalised(line, from - 2) || PEOPLE.has(wordAt(line, from - 2)) || wordAt(line, from - 2) === ")";
  if (!named) return false;
  if (before === "(") return wordAt(line, to) === ")";
  if (before !== "," || isNumber(line, to + 1)) return false;
  return endsClause(line, to) || /^(?:who|from|of|and|\()$/.test(wordAt(line, to));
}

const PERSONS = /^(?:he|she|who|i|father|mother|man|woman)$/;

/** `who is 52`, `she turned 40`, `the father is over 45`, `Orrell was 34 when he died`. */
function isStated(line: Line, { from, to }: Figure): boolean {
  const at = HEDGES.test(wordAt(line, from - 1)) || /^(?:now|only)$/.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  const ends = endsClause(line, to) || /^(?:and|now|but|in|on|next|this|last)$/.test(wordAt(line, to));
  if (/^turn(?:ed|s|ing)?$/.test(wordAt(line, at))) return ends;
  if (!/^(?:is|was)$/.test(wordAt(line, at))) return false;
  if (wordAt(line, to) === "when") return true;
  return ends && (PERSONS.test(wordAt(line, at - 1)) || PERSONS.test(wordAt(line, at - 2)));
}

/** `patients over 75`, `people under 30`: the hedge parts people by their age. */
const isLimit = (line: Line, { from, to }: Figure): boolean =>
  /^(?:over|under|above|below)$/.test(wordAt(line, from - 1)) &&
  PEOPLE.has(wordAt(line, from - 2)) &&
  !(joined(line, to) && isWord(line, to));

/** `in her forties`, `a man in his late 60s`. */
export function readAgeDecade(line: Line, from: number): Figure | null {
  const digits = wordAt(line, from + 1) === "s" && /^\d0$/.test(wordAt(line, from));
  const low = digits ? Number(wordAt(line, from)) : DECADES.get(wordAt(line, from));
  if (low === undefined) return null;
  const part = /^(?:early|late|mid)$/.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:his|her|their)$/.test(wordAt(line, wordAt(line, from - 1) === "-" ? from - 3 : part))) return null;
  return { ...figureOf({ from, to: digits ? from + 2 : from + 1 }, "age", 0, "year"), value: null, low, high: low + 9 };
}
