import type { Figure } from "../figure.js";
import { HEDGE_WORDS } from "../lexicon/hedges.js";
import { isNumber, pastHyphen, wordAt, type Line } from "../line.js";
import { isApposed } from "./apposedAges.js";
import { isLimit, isOfGroup, isReached, isStated, reachesAge } from "./statedAges.js";

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
  const aged = followsAge(line, from) || isApposed(line, figure) || isStated(line, figure) || isLimit(line, figure);
  return aged || isOfGroup(line, figure) || reachesAge(line, figure) ? age : figure;
}

function agedDuration(line: Line, figure: Figure): Figure {
  if (!LIFESPANS.has(figure.unit ?? "")) return figure;
  const old = pastHyphen(line, figure.to);
  if (/^olds?$/.test(wordAt(line, old))) return { ...figure, category: "age", to: old + 1 };
  if (isReached(line, figure)) return { ...figure, category: "age" };
  return /^aged?$/.test(line[figure.from - 1]?.text ?? "") ? { ...figure, category: "age" } : figure;
}

/** `aged 43`, `aged over 35`, `at the age of eight`, `mean age was 67`. */
function followsAge(line: Line, from: number): boolean {
  const at = HEDGE_WORDS.has(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (/^(?:aged|ages?)$/.test(wordAt(line, at))) return true;
  // `aged 31 and 45`
  if (/^(?:and|,)$/.test(wordAt(line, at)) && isNumber(line, at - 1))
    return /^(?:aged|ages)$/.test(wordAt(line, wordAt(line, at - 2) === "of" ? at - 3 : at - 2));
  return /^(?:of|was|is|were)$/.test(wordAt(line, at)) && /^ages?$/.test(wordAt(line, at - 1));
}
