import type { NumberClaim } from "../../../server/src/core/claims/number/numberClaim.js";
import { readNumbers } from "../../../server/src/core/claims/number/numbers.js";
import { readProse, type TextFormat } from "../../../server/src/core/text/readProse.js";

/** The figures of a text dated Thursday 12 June 2025. */
export function figuresIn(
  text: string,
  format: TextFormat = "plain",
  date: string | null = "2025-06-12",
): readonly NumberClaim[] {
  return readNumbers(readProse(text, format), date).flat();
}

/** A figure in one line: `[about 40 boats] count about 40 boat`. */
export function lineOf({ text, category, bound, quantity }: NumberClaim): string {
  const { value, low, high, unit, date } = quantity;
  const amount = value ?? (low === null ? null : `${low}..${String(high)}`);
  const parts = [category, bound === "exact" ? null : bound, amount, unit, date];
  return [`[${text}]`, ...parts.filter((part) => part !== null)].join(" ");
}

/** Table-driven: a text, and the lines of its figures. */
export type Case = readonly [text: string, ...figures: string[]];
