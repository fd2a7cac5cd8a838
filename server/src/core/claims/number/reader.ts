import type { Numeral } from "./amounts/numeral.js";
import type { Figure } from "./figure.js";
import type { Line } from "./line.js";

/** Reads one form of figure where it starts at a token; `numeral` is the bare number that starts there, if one does. */
export type Reader = (line: Line, from: number, numeral: Numeral | null) => Figure | null;
