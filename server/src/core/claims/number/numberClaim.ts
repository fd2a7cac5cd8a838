import type { Span } from "../../text/span.js";
import type { ClaimBase } from "../claim.js";

/** A figure that carries information. Its `local` span takes in the hedge, the figure and its unit or counted noun. */
export interface NumberClaim extends ClaimBase {
  readonly kind: "number";
  readonly quantity: Quantity;
  readonly category: Category;
  readonly bound: Bound;
  /** The figure alone, without hedge and counted noun; offsets in the block. */
  readonly figure: Span;
  /** The place to which the figure is given, in the quantity's unit: 0.1 for 10.6, 1e7 for 1.28 billion; 0 for dates. */
  readonly precision: number;
}

export type Category =
  | "count"
  | "money"
  | "percent"
  | "percentage point"
  | "measure"
  | "duration"
  | "age"
  | "ordinal"
  | "fraction"
  | "score"
  | "multiple"
  | "date"
  | "time";

/** What a hedge says of the figure: the thing itself, near it, or on one side of it (`atLeast` and `atMost` take it in). */
export type Bound = "exact" | "about" | "atLeast" | "above" | "atMost" | "below";

/** A figure's value: `value` for one figure, `low` and `high` for a range, `date` for a date or time. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Canonical English singular (`kilometre`, `percent`, ISO 4217 code), or a count's head noun; null where none is read. */
  readonly unit: string | null;
  /** The hedge as written, in lower case; null where there is none. */
  readonly hedge: string | null;
  /** ISO 8601, as precise as the text. */
  readonly date: string | null;
}
