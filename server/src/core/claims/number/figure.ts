import type { Stretch } from "./line.js";
import type { Category } from "./numberClaim.js";
import type { When } from "./dates/when.js";

/** A figure as it is found in a line, before hedges and the text's date are added. */
export interface Figure extends Stretch {
  readonly category: Category;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly precision: number;
  /** The figure without its unit or noun. */
  readonly core: Stretch;
  readonly counted: Stretch | null;
  readonly when: When | null;
}

/** A figure of one value. */
export function figureOf(
  stretch: Stretch,
  category: Category,
  value: number,
  unit: string | null,
  precision = 1,
  core: Stretch = stretch,
): Figure {
  const { from, to } = stretch;
  return { from, to, category, value, low: null, high: null, unit, precision, core, counted: null, when: null };
}

/** A date or time. */
export function dateOf({ from, to }: Stretch, when: When, category: Category = "date"): Figure {
  const core = { from, to };
  return {
    from,
    to,
    category,
    value: null,
    low: null,
    high: null,
    unit: null,
    precision: 0,
    core,
    counted: null,
    when,
  };
}
