/** Which of several days or months of one name is meant. */
export type Turn = "last" | "this" | "next";

export type Tense = "past" | "future";

/** A date or time as the words give it, before the text's own date fills in the rest. */
export type When =
  /** A date, month or year; what is null is not said. `lastDay` ends a span of days in one month. */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly turn: Turn | null;
    }
  /** 1 (Monday) to 7. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly turn: Turn | null }
  /** The first (1) to fifth or last (-1) of a month's Mondays (1) to Sundays (7). */
  | {
      readonly kind: "weekdayOfMonth";
      readonly year: number | null;
      readonly month: number;
      readonly weekday: number;
      readonly count: number;
    }
  | { readonly kind: "weekend"; readonly turn: Turn | null }
  /** Counted from the text's date, or (`anchored`: `a day earlier`) from the date last spoken of. */
  | { readonly kind: "shift"; readonly unit: ShiftUnit; readonly count: number; readonly anchored: boolean }
  /** So many months from a month on: quarters and seasons. */
  | {
      readonly kind: "months";
      readonly year: number | null;
      readonly month: number;
      readonly length: number;
      readonly turn: Turn | null;
    }
  /** Needs no resolving: a decade, century, year span, clock time. */
  | { readonly kind: "fixed"; readonly iso: string };

export type ShiftUnit = "day" | "week" | "month" | "year";

/** Whether the tense around a date decides which of several is meant: `Monday`, `in August`. */
export const turnsOnTense = (when: When): boolean =>
  ((when.kind === "weekday" || when.kind === "weekend") && when.turn === null) ||
  ((when.kind === "calendar" || when.kind === "months") && when.year === null && when.turn === null);
