import { dateOf, type Figure } from "../figure.js";
import { endsClause, wordAt, type Line } from "../line.js";
import { monthSpan } from "./calendar.js";
import type { When } from "./when.js";

const MONTHS_OF_A_QUARTER = 3;

/** Makes a quarter of an ordinal that leaves the noun out after another quarter of its sentence: `3.9% in the first quarter and 1.4% in the second`. */
export function asQuarter(line: Line, figure: Figure, named: When | null): Figure {
  const { category, value, from, to } = figure;
  // A season is of three months as well.
  if (named?.kind !== "months" || named.length !== MONTHS_OF_A_QUARTER || named.month % MONTHS_OF_A_QUARTER !== 1)
    return figure;
  if (category !== "ordinal" || value === null || value > 4) return figure;
  if (wordAt(line, from - 1) !== "the" || wordAt(line, from - 2) !== "in" || !endsClause(line, to)) return figure;
  const { year, turn } = named;
  return dateOf({ from, to }, monthSpan(year, value * MONTHS_OF_A_QUARTER - 2, MONTHS_OF_A_QUARTER, turn));
}
