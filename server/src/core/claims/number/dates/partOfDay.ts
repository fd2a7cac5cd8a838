import { MONTHS, WEEKDAYS } from "../lexicon/calendar.js";
import { isNumber, wordAt, type Line } from "../line.js";

/** What tells the half of the day after an hour; `to` is the index after it, or the hour's own where the words are of a date. */
export interface PartOfDay {
  readonly half: "a" | "p" | "night";
  readonly to: number;
}

const PARTS: ReadonlyMap<string, PartOfDay["half"]> = new Map([
  ["morning", "a"],
  ["afternoon", "p"],
  ["evening", "p"],
  ["night", "night"],
]);

/** Things that a part of day describes: `in the morning session`. */
const DESCRIBED =
  /^(?:session|trade|trading|dealings|standings|papers?|press|news|rush|shift|peak|sitting|race|game|match)$/;

/** The most words from an hour to its part of day: `on the next Wednesday morning`. */
const REACH = 5;

/** `in the morning`, `at night`; and of a day that is a figure of its own: `this morning`, `tonight`, `on Wednesday afternoon`. */
export function partOfDayAt(line: Line, at: number): PartOfDay | null {
  const [first, second, third] = [wordAt(line, at), wordAt(line, at + 1), wordAt(line, at + 2)];
  const inThe = first === "in" && second === "the" ? PARTS.get(third) : undefined;
  if (inThe !== undefined) return DESCRIBED.test(wordAt(line, at + 3)) ? null : { half: inThe, to: at + 3 };
  if (first === "at" && second === "night") return { half: "night", to: at + 2 };
  if (first === "tonight") return { half: "night", to: at };
  for (let index = at; index < at + REACH; index++) {
    const half = PARTS.get(wordAt(line, index));
    if (half !== undefined) return index > at ? { half, to: at } : null;
    if (!isOfDay(line, index)) return null;
  }
  return null;
}

/** Words between an hour and its part of day: `on Wednesday`, `that`, `the next`, `yesterday`. */
function isOfDay(line: Line, index: number): boolean {
  const word = wordAt(line, index);
  return (
    /^(?:on|the|this|that|next|following|same|last|every|each|yesterday|tomorrow|st|nd|rd|th)$/.test(word) ||
    WEEKDAYS.has(word) ||
    MONTHS.has(word) ||
    isNumber(line, index)
  );
}
