import { isoWeekday } from "../../claims/number/dates/resolve.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import { memoizeByText } from "../../text/memoizeByText.js";

/** How precise a date is; dates of one grain can contradict each other. */
export type Grain = "time" | "day" | "month" | "year" | "span" | "weekday";

/** When a date is: in ISO 8601, truncated forms included. */
export interface Dating {
  /** What the date resolves to, and what its words alone say. */
  readonly forms: readonly string[];
  readonly grain: Grain;
}

const WEEK = 7;
const DAY = 86_400_000;

/** Null where there is nothing to compare: a relative date in a text without a date says nothing that can be checked. */
export function datingOf({ quantity, statedDate, text }: NumberClaim): Dating | null {
  const forms = [quantity.date, statedDate].filter((form) => form !== null);
  const [first] = forms;
  if (first === undefined) return null;
  const others = [otherHalf(first, text), END.test(text) ? lastDay(first) : null, weekAfter(first, text)].filter(
    (form) => form !== null,
  );
  return { forms: [...new Set([...forms, ...others])], grain: grainOf(first) };
}

/** How many days a month (1 to 12) has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const END = /^(?:the )?end of /;

/** `the end of June` is the 30th; null for what is no month. */
function lastDay(month: string): string | null {
  const named = /^(\d{4}|-)-(\d\d)$/.exec(month);
  if (named === null) return null;
  const [, year = "", number = ""] = named;
  return `${month}-${daysIn(year === "-" ? 2001 : Number(year), Number(number))}`;
}

const NEXT_WEEKDAY = /^next \p{L}+day$/iu;

/** `next Friday` may be the one after the first to come. */
const weekAfter = (day: string, text: string): string | null =>
  NEXT_WEEKDAY.test(text) && isDay(day) ? new Date(Date.parse(day) + WEEK * DAY).toISOString().slice(0, 10) : null;

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

const HALF_OF_DAY = /(?<!\p{L})[ap]\.?m\b|noon|midday|midnight|morning|evening|afternoon|night/iu;

/** `five o'clock` and `half past six` are of either half of the day. */
function otherHalf(time: string, text: string): string | null {
  const hour = /^T(\d\d)(:\d\d)$/.exec(time);
  if (hour === null || Number(hour[1]) > 12 || text.startsWith("0") || HALF_OF_DAY.test(text)) return null;
  return `T${String((Number(hour[1]) % 12) + 12).padStart(2, "0")}${hour[2] ?? ""}`;
}

function grainOf(date: string): Grain {
  if (date.includes("/")) return "span";
  if (date.includes("T")) return "time";
  if (date.startsWith("-W")) return "weekday";
  if (/-\d\d-\d\d$/.test(date)) return "day";
  return date.includes("-") ? "month" : "year";
}

/** A date without a year is of the year that its text suggests, or of one next to it. */
const NEXT_YEARS = 1;

/** Whether a date says no more than another: it is the same one, or a coarser one that holds it. */
export function isCoveredBy(claim: Dating, fact: Dating): boolean {
  const [ours, theirs] = [yearOf(claim), yearOf(fact)];
  // `born on 9 February` may be of any year: no other is told by its day and month.
  const guessed = isYearless(claim) && (isYearless(fact) || (claim.grain === "day" && fact.grain === "day"));
  if (!guessed && ours !== null && theirs !== null && Math.abs(ours - theirs) > NEXT_YEARS) return false;
  if (areWeeksApart(claim, fact)) return false;
  return claim.forms.some((a) => fact.forms.some((b) => holds(a, b)));
}

/** Whether the words leave the year to be guessed. */
const isYearless = ({ forms }: Dating): boolean => forms.some((form) => form.startsWith("--"));

/** A weekday is of the week that its text suggests, or of one next to it. */
function areWeeksApart(claim: Dating, fact: Dating): boolean {
  if (isWeekday(claim) === isWeekday(fact)) return false;
  const [ours, theirs] = [dayOf(claim), dayOf(fact)];
  return ours !== null && theirs !== null && Math.abs(ours - theirs) > WEEK * DAY;
}

const isWeekday = ({ forms }: Dating): boolean => forms.some((form) => form.startsWith("-W"));

/** Whether two dates are of one grain, or a day is told by its month. */
export const isOfGrain = (claim: Dating, fact: Dating): boolean =>
  claim.grain === fact.grain || (claim.grain === "month" && fact.grain === "day");

/** Whether two such dates can contradict each other: a weekday says nothing of a day in another week. */
export const areComparable = (claim: Dating, fact: Dating): boolean =>
  isOfGrain(claim, fact) && !areWeeksApart(claim, fact);

/** The day on which a date resolves, in milliseconds; null for other dates. */
function dayOf({ forms: [first = ""] }: Dating): number | null {
  return isDay(first) ? Date.parse(first) : null;
}

/** The year in which a day or month lies; null for other dates, and for weekdays, which say little of it. */
function yearOf(dating: Dating): number | null {
  if (isWeekday(dating)) return null;
  const full = dating.forms.find((form) => /^\d{4}-\d\d(?:-\d\d)?$/.test(form));
  return full === undefined ? null : Number(full.slice(0, 4));
}

/** Every form of a date that holds a date, but for spans: what a coarser or undated mention of it would say. */
export function formsHolding(date: string): readonly string[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (day !== null) {
    const [, year = "", month = "", dayOfMonth = ""] = day;
    return [date, `${year}-${month}`, year, `--${month}-${dayOfMonth}`, `--${month}`, `-W-${weekdayOf(date) ?? ""}`];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  if (month !== null) return [date, month[1] ?? "", `--${month[2] ?? ""}`];
  if (/^--\d\d-\d\d$/.test(date)) return [date, date.slice(0, 4)];
  if (date.includes("/")) return [date, ...endsOf(date).flatMap(formsHolding)];
  return date.startsWith("T") ? [date, date.slice(0, 6), date.slice(0, 3)] : [date];
}

/** The months or days between which a span lies: a text that gives them gives each. Years stand for a decade. */
const endsOf = (span: string): readonly string[] => span.split("/").filter((end) => end.includes("-"));

/** The forms under which a draft's date finds what it may hold. */
export function formsHeldBy(date: string): readonly string[] {
  if (date.startsWith("T")) return [date, date.slice(0, 6)];
  const weekday = weekdayOf(date);
  const monthDay = /^\d{4}(-\d\d.*)$/.exec(date);
  return [
    date,
    ...(weekday === null ? [] : [`-W-${weekday}`]),
    ...(monthDay === null ? [] : [`-${monthDay[1] ?? ""}`]),
  ];
}

/** Whether the first date (ISO 8601, truncated forms included) holds the second. */
function holds(a: string, b: string): boolean {
  if (a === b || b.startsWith(`${a}-`) || b.startsWith(`${a}T`)) return true;
  if (a.includes("/")) return spans(a, b);
  if (b.includes("/")) return endsOf(b).some((end) => holds(a, end));
  if (a.startsWith("T") && b.startsWith("T")) return sameTime(a, b);
  // One of them does not say the year.
  if (a.startsWith("--") && /^\d{4}-\d/.test(b)) return holds(a.slice(2), b.slice(5));
  if (b.startsWith("--") && /^\d{4}-\d/.test(a)) return holds(a.slice(5), b.slice(2));
  return weekdayOf(a) !== null && a.startsWith("-W") !== b.startsWith("-W") && weekdayOf(a) === weekdayOf(b);
}

const CENTURY = /^\d\d0[01]\/\d\d(?:99|00)$/;

/** A century from its first year on or from the year before, as `the 1800s` and `the 19th century` are. */
const areOneCentury = (a: string, b: string): boolean =>
  CENTURY.test(a) && CENTURY.test(b) && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;

/** Whether a span of time holds a date or another span; where one of them does not say the year, in any year. */
function spans(a: string, b: string): boolean {
  if (areOneCentury(a, b)) return true;
  const yearless = a.startsWith("--") || b.startsWith("--");
  const ends = (date: string): readonly string[] =>
    date.split("/").map((end) => (yearless ? end.replace(/^(?:\d{4}|-)-/, "") : end));
  const [first = "", last = ""] = ends(a);
  const [from = "", to = from] = ends(b);
  return from >= first && to.slice(0, last.length) <= last && from !== "";
}

/** Times agree whatever zone only one of them names. */
const sameTime = (a: string, b: string): boolean => a.slice(0, 6) === b.slice(0, 6) || a.slice(0, 6) === b.slice(0, 3);

/** The number of a date's weekday, as in `-W-4`; null where it has none. */
export const weekdayOf = memoizeByText((date): string | null => {
  if (date.startsWith("-W-")) return date.slice(3, 4);
  if (!isDay(date)) return null;
  return String(isoWeekday(Date.parse(date)));
});
