import { figureOf, type Figure } from "./figure.js";
import { DECADES } from "./lexicon/calendar.js";
import { endsClause, isCapitalised, isNumber, joined, pastHyphen, wordAt, type Line } from "./line.js";

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
  return followsAge(line, figure.from) ? { ...figure, category: "age" } : figure;
}

/** `aged 43`, `age 43`, `at the age of eight`, `mean age was 67`. */
const followsAge = (line: Line, from: number): boolean =>
  /^(?:aged|ages?)$/.test(wordAt(line, from - 1)) ||
  (/^(?:of|was|is|were)$/.test(wordAt(line, from - 1)) && /^ages?$/.test(wordAt(line, from - 2))) ||
  (wordAt(line, from - 1) === "between" && /^(?:aged|ages)$/.test(wordAt(line, from - 2)));

/** `Maria Rossi, 43, said`, `the captain (54)`. */
function isApposed(line: Line, { from, to }: Figure): boolean {
  const before = wordAt(line, from - 1);
  if (!isCapitalised(line, from - 2)) return false;
  if (before === "(") return wordAt(line, to) === ")";
  if (before !== "," || isNumber(line, to + 1)) return false;
  return endsClause(line, to) || /^(?:who|from|of|and)$/.test(wordAt(line, to));
}

/** `who is 52`, `she turned 40`, `Orrell was 34 when he died`. */
function isStated(line: Line, { from, to }: Figure): boolean {
  const verb = wordAt(line, from - 1) === "now" ? from - 2 : from - 1;
  if (!/^(?:is|was|turned|turns|turning)$/.test(wordAt(line, verb))) return false;
  if (wordAt(line, to) === "when") return true;
  const person = [verb - 1, verb - 2].some((index) => /^(?:he|she|who|i)$/.test(wordAt(line, index)));
  return person && (endsClause(line, to) || /^(?:and|now|but|in|on|next)$/.test(wordAt(line, to)));
}

/** `patients over 75`, `people under 30`: the hedge parts people by their age. */
const isLimit = (line: Line, { from, to }: Figure): boolean =>
  /^(?:over|under|above|below)$/.test(wordAt(line, from - 1)) &&
  /^(?:people|those|patients|men|women|children|adults|anyone|everyone|voters|players|workers|residents|drivers|girls|boys|persons|pensioners|citizens|participants)$/.test(
    wordAt(line, from - 2),
  ) &&
  !joined(line, to);

/** `in her forties`, `a man in his late 60s`. */
export function readAgeDecade(line: Line, from: number): Figure | null {
  const part = /^(?:early|late|mid)$/.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:his|her|their)$/.test(wordAt(line, wordAt(line, from - 1) === "-" ? from - 3 : part))) return null;
  const digits = /^\d0$/.test(wordAt(line, from)) && wordAt(line, from + 1) === "s";
  const low = digits ? Number(wordAt(line, from)) : DECADES.get(wordAt(line, from));
  if (low === undefined) return null;
  return { ...figureOf({ from, to: digits ? from + 2 : from + 1 }, "age", 0, "year"), value: null, low, high: low + 9 };
}
