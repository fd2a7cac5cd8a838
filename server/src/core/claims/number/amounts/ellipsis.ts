import type { Figure } from "../figure.js";
import { SCALE_LETTERS, SCALES } from "../lexicon/numberWords.js";
import { wordAt, type Line } from "../line.js";

const LINKS =
  /^(?:from|to|against|than|versus|vs|and|or|between|of|was|by|least|at|about|around|most|nearly|over|under|only|just|roughly|almost|some)$/;

/** Gives a figure the currency that the one before it in its sentence has: `1.1 billion euros from 1.4 billion`, `61 euro cents from 52 cents`. */
export function withCurrencyOf(line: Line, figure: Figure, before: Figure | null): Figure {
  if (before?.category !== "money" || before.unit === null) return figure;
  if (figure.unit === "cent" && before.unit === "euro cent") return { ...figure, unit: before.unit };
  if (figure.category !== "count" || figure.unit !== null || !LINKS.test(wordAt(line, figure.from - 1))) return figure;
  const last = figure.core.to - 1;
  const scale = SCALES.get(wordAt(line, last)) ?? SCALE_LETTERS.get(line[last]?.text ?? "") ?? 1;
  return scale >= 1e6 ? { ...figure, category: "money", unit: before.unit } : figure;
}
