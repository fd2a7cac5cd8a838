import type { Figure } from "./figure.js";
import { DECADES } from "./lexicon/calendar.js";
import { figureOf } from "./figure.js";
import { isCapitalised, pastHyphen, wordAt, type Line } from "./line.js";

const LIFESPANS = new Set(["year", "month", "week", "day"]);

/** Makes an age of a figure that its neighbours show to be one: `43-year-old`, `aged 43`, `Smith, 43,`, `he is 43`. */
export function asAge(line: Line, figure: Figure): Figure {
  if (figure.category === "duration" && LIFESPANS.has(figure.unit ?? "")) {
    const old = pastHyphen(line, figure.to);
    if (/^(?:old|olds)$/.test(wordAt(line, old))) return { ...figure, category: "age", to: old + 1 };
    return /^(?:aged?|ages)$/.test(wordAt(line, figure.from - 1)) ? { ...figure, category: "age" } : figure;
  }
  if (figure.category !== "count" || figure.counted !== null || figure.precision < 0.5) return figure;
  const years = figure.value ?? figure.high ?? 0;
  if (years <= 0 || years > 115) return figure;
  const age = { ...figure, category: "age", unit: "year" } as const;
  if (/^(?:yo|y\/o)$/.test(wordAt(line, figure.to))) return { ...age, to: figure.to + 1 };
  return isAged(line, figure) || isApposed(line, figure) || isStated(line, figure) ? age : figure;
}

const isAged = (line: Line, { from }: Figure): boolean =>
  /^(?:aged?|ages)$/.test(wordAt(line, from - 1)) || (wordAt(line, from - 1) === "of" && wordAt(line, from - 2) === "age");

/** `Maria Rossi, 43, said`, `the captain (54)` */
function isApposed(line: Line, { from, to }: Figure): boolean {
  const [before, after] = [wordAt(line, from - 1), wordAt(line, to)];
  if (before === "(") return after === ")" && isCapitalised(line, from - 2);
  return before === "," && isCapitalised(line, from - 2) && /^(?:[,.;:)]|who|from|of|and|)$/.test(after) && !/^\d/.test(wordAt(line, to + 1));
}

/** `who is 52`, `she turned 40` */
const isStated = (line: Line, { from, to }: Figure): boolean =>
  /^(?:is|was|turned|turns|turning|is now|now)$/.test(wordAt(line, from - 1)) &&
  [from - 2, from - 3].some((index) => /^(?:he|she|who|i)$/.test(wordAt(line, index))) &&
  /^(?:[,.;:)]|and|when|now|but|in|on|next|)$/.test(wordAt(line, to));

/** `in her forties`, `a man in his 60s` */
export function readAgeDecade(line: Line, from: number): Figure | null {
  const whose = wordAt(line, from - 1).length > 3 && /^(?:early|late|mid)$/.test(wordAt(line, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:his|her|their)$/.test(wordAt(line, whose)) && !/^(?:early|late|mid)$/.test(wordAt(line, from - 1))) return null;
  if (!/^(?:his|her|their)$/.test(wordAt(line, whose)) && !/^(?:his|her|their)$/.test(wordAt(line, from - 2))) return null;
  const digits = /^\d0$/.test(wordAt(line, from)) && wordAt(line, from + 1) === "s";
  const low = digits ? Number(wordAt(line, from)) : DECADES.get(wordAt(line, from));
  if (low === undefined) return null;
  return { ...figureOf({ from, to: digits ? from + 2 : from + 1 }, "age", 0, "year"), value: null, low, high: low + 9 };
}
