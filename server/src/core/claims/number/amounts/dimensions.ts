import type { Figure } from "../figure.js";
import { UNITS } from "../lexicon/units.js";
import { wordAt, type Line } from "../line.js";
import { readAmount } from "./amount.js";

const BY = /^(?:by|x|×)$/;

/** Gives a side the unit that the other side has: `12 inches by nine`, `30 by 22cm`. `before` is the figure before it. */
export function asDimension(line: Line, figure: Figure, before: Figure | null): Figure {
  if (figure.category !== "count" || figure.unit !== null) return figure;
  if (BY.test(wordAt(line, figure.from - 1)) && before?.to === figure.from - 1)
    return isLength(before.unit) ? { ...figure, category: "measure", unit: before.unit } : figure;
  const other = BY.test(wordAt(line, figure.to)) ? readAmount(line, figure.to + 1) : null;
  return other !== null && isLength(other.unit) ? { ...figure, category: "measure", unit: other.unit } : figure;
}

const isLength = (unit: string | null): boolean => UNITS.get(unit ?? "")?.dimension === "length";
