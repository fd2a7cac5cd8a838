import { dateOf, type Figure } from "../figure.js";
import { endsClause, wordAt, type Line } from "../line.js";
import { calendar } from "./calendar.js";
import type { When } from "./when.js";

const BEFORE = /^(?:on|by|until|till|from|since|before|after|to|and|of)$/;
const AFTER =
  /^(?:and|when|but|as|the|he|she|it|they|we|you|his|her|its|their|our|this|there|is|was|will|to|in|at|after|before|a|an|with|for|or)$/;

/** Makes a date of a day by its number alone (`on the 20th`), in the month named before it. */
export function asDayOfMonth(line: Line, figure: Figure, named: When | null): Figure {
  const { category, value, core, from, to } = figure;
  if (category !== "ordinal" || named?.kind !== "calendar" || named.month === null) return figure;
  const digits = /^\d/.test(wordAt(line, core.from)) && value !== null && value <= 31;
  if (!digits || wordAt(line, from - 1) !== "the" || !BEFORE.test(wordAt(line, from - 2))) return figure;
  if (!endsClause(line, to) && !AFTER.test(wordAt(line, to))) return figure;
  const { year, month, turn } = named;
  return dateOf({ from, to }, calendar({ year, month, day: value, turn }));
}
