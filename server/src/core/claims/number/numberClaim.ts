import type { Span } from "../../text/span.js";
import type { ClaimBase } from "../claimBase.js";

/** A figure that carries information. Its `local` span takes in the hedge, the figure and its unit or counted noun. */
export interface NumberClaim extends ClaimBase {
  readonly kind: "number";
  readonly quantity: Quantity;
  readonly category: Category;
  readonly bound: Bound;
  /** The figure alone, without hedge and counted noun; offsets in the block. */
  readonly figure: Span;
  /** The noun phrase that is counted (`armoured vehicles`), of which the unit is the head; offsets in the block, null where none is read. */
  readonly counted: Span | null;
  /**
   * The place to which the figure is given, in the quantity's unit: 0.1 for 10.6, 1e7 for 1.28 billion, 1000 for 41,000
   * (zeros that end a whole number are taken as not given); 0 for dates.
   */
  readonly precision: number;
  /**
   * What the words of a date say before the text's own date fills in the rest, in ISO 8601 (truncated forms of the 2000 edition):
   * `--12-02` for `2 December`, `--08` for `August`, `--07/--09` for `the third quarter`, `-W-2` for `Tuesday`, `2025` for `2025`. Null for relative dates and for other figures.
   */
  readonly statedDate: string | null;
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

/** What a hedge says of the figure: the thing itself, near it, or on one side of it (`atLeast` and `atMost` take it in; `nearly` is below). */
export type Bound = "exact" | "about" | "atLeast" | "above" | "atMost" | "below";

/**
 * A figure's value: `value` for one figure, `low` and `high` for a range, `date` for a date or time.
 * A score or a pair (`3-2`, `143/84`) has its two figures as `low` and `high` in the order in which they are written.
 * A vague plural (`dozens`, `thousands`) has the range that it commonly stands for.
 * A fraction or multiple has its value (`a third` 0.333, `halved` 0.5).
 */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Canonical English singular (`kilometre`, `percent`, `percentage point`, `basis point`), ISO 4217 code, subunit (`cent`, `euro cent`, `penny`),
   * or a count's head noun; null where none is read. lexicon/units.ts tells how measures convert.
   */
  readonly unit: string | null;
  /** The hedge as written, in lower case; null where there is none. */
  readonly hedge: string | null;
  /**
   * ISO 8601, as precise as the text: a day, month or year, a time (`T04:27`, `T20:27Z`), or an interval for a quarter, season or decade
   * (`1980/1989`, `2025-07/2025-09`). Null in a date or time that cannot be resolved.
   */
  readonly date: string | null;
}
