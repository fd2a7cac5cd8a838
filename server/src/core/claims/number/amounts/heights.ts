import { figureOf, type Figure } from "../figure.js";
import { isNumber, joined, wordAt, type Line } from "../line.js";
import { rounded } from "./digits.js";

const FEET = /^['’′]$/;
const INCHES = /^["”″]$/;

/** A height in signs: `5'10"`. */
export function readHeight(line: Line, from: number): Figure | null {
  const [feet, inches] = [wordAt(line, from), wordAt(line, from + 2)];
  if (!/^[3-9]$/.test(feet) || !FEET.test(wordAt(line, from + 1)) || !joined(line, from + 1)) return null;
  if (!isNumber(line, from + 2) || !joined(line, from + 2) || Number(inches) >= 12) return null;
  const to = INCHES.test(wordAt(line, from + 3)) && joined(line, from + 3) ? from + 4 : from + 3;
  return figureOf({ from, to }, "measure", rounded(Number(feet) + Number(inches) / 12), "foot", 1 / 12);
}
