import type { Category } from "../numberClaim.js";

/** What stands after a number and says what it is of. */
export interface UnitReading {
  readonly category: Category;
  readonly unit: string;
  /** Index after the unit. */
  readonly to: number;
  /** A scale that stands after a currency code (`75 USD million`). */
  readonly scale: number;
}

export const reading = (category: Category, unit: string, to: number): UnitReading => ({
  category,
  unit,
  to,
  scale: 1,
});
