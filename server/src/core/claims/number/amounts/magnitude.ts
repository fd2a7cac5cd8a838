import type { Figure } from "../figure.js";
import { isDash, wordAt, type Line } from "../line.js";

/** Makes a measure of a bare number that an earthquake's magnitude is given by: `magnitude-6.9`, `a magnitude of 7.1`. */
export function asMagnitude(line: Line, figure: Figure): Figure {
  if (figure.category !== "count" || figure.unit !== null) return figure;
  const tie = isDash(line, figure.from - 1) || /^(?:of|at)$/.test(wordAt(line, figure.from - 1));
  const from = tie ? figure.from - 2 : figure.from - 1;
  return wordAt(line, from) === "magnitude" ? { ...figure, from, category: "measure", unit: "magnitude" } : figure;
}
