import { DECADES, MONTHS, SEASONS, WEEKDAYS } from "./lexicon/calendar.js";
import { CURRENCY_SYMBOLS } from "./lexicon/currencies.js";
import { DENOMINATORS, MULTIPLES, ORDINALS, SMALL, VAGUE, VULGAR, SCALES } from "./lexicon/numberWords.js";
import { isNumber, type Line } from "./line.js";

const CURRENCY_STARTS = [...CURRENCY_SYMBOLS.keys()].map((symbol) =>
  (symbol.length > 1 ? symbol.replace("$", "") : symbol).toLowerCase(),
);

/** The words and signs at which a figure may start; all others are passed over at once. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...MULTIPLES.keys(),
  ...VAGUE.keys(),
  ...VULGAR.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...CURRENCY_STARTS,
  ..."a an another ad ce half quarter tens yesterday today tonight tomorrow last past this next coming previous the noon midday midnight fiscal fy q h final minus negative".split(
    " ",
  ),
  ..."- − – . ’ ' ‘".split(" "),
]);

export const startsFigure = (line: Line, index: number): boolean =>
  isNumber(line, index) || TRIGGERS.has(line[index]?.lower ?? "");
