import type { Tense, Turn, When } from "./when.js";

/** What a date is resolved against. */
export interface Moment {
  /** ISO 8601 day of the text; null where it has none. */
  readonly date: string | null;
  /** The day last spoken of, for `a day earlier`. */
  readonly anchor: string | null;
  readonly tense: Tense | null;
}

const DAY = 86_400_000;

/** ISO 8601, as precise as the words and the moment allow; null where nothing can be said. */
export function resolve(when: When, moment: Moment): string | null {
  switch (when.kind) {
    case "fixed":
      return when.iso;
    case "calendar":
      return resolveCalendar(when, moment);
    case "weekday":
      return moment.date === null ? null : iso(nearestWeekday(when, moment.date, moment.tense));
    case "weekdayOfMonth":
      return resolveWeekdayOfMonth(when, moment);
    case "weekend":
      return moment.date === null ? null : weekendOf(when.turn, Date.parse(moment.date), moment.tense);
    case "shift":
      return resolveShift(when, moment);
    case "months":
      return resolveMonths(when, moment);
  }
}

/** What the words alone say (truncated ISO 8601); null for relative dates. */
export function stated(when: When): string | null {
  switch (when.kind) {
    case "fixed":
      return when.iso;
    case "weekday":
      return when.turn === null ? `-W-${when.weekday}` : null;
    case "calendar":
      return when.turn === null ? calendarText(when.year, when) : null;
    case "months":
      return when.turn === null ? monthsText(when.year, when) : null;
    case "weekdayOfMonth":
      return when.year === null ? null : weekdayIn(when.year, when);
    case "weekend":
    case "shift":
      return null;
  }
}

type Calendar = Extract<When, { kind: "calendar" }>;
type Months = Extract<When, { kind: "months" }>;

const two = (value: number): string => String(value).padStart(2, "0");

function calendarText(year: number | null, { month, day, lastDay }: Calendar): string {
  if (month === null) return String(year ?? "");
  const head = `${year === null ? "--" : `${year}-`}${two(month)}`;
  if (day === null) return head;
  return lastDay === null ? `${head}-${two(day)}` : `${head}-${two(day)}/${head}-${two(lastDay)}`;
}

function resolveCalendar(when: Calendar, { date, tense }: Moment): string | null {
  if (when.year !== null || when.month === null || date === null) return calendarText(when.year, when);
  return calendarText(yearNear(date, when.month, when.day, when.turn, tense), when);
}

/** The year that brings a month (and day) nearest to a date, on the side that the words or the tense ask for. */
function yearNear(date: string, month: number, day: number | null, turn: Turn | null, tense: Tense | null): number {
  const [now, nowMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (turn === "last") return month < nowMonth ? now : now - 1;
  if (turn === "next") return month > nowMonth ? now : now + 1;
  if (turn === "this") return now;
  const today = Date.parse(date);
  const distance = (year: number): number => {
    const days = (Date.UTC(year, month - 1, day ?? 15) - today) / DAY;
    if (day === null && Math.abs(days) < 31 && month === nowMonth) return 0;
    const astray = tense === "future" ? days < -1 : tense === "past" ? days > 1 : days > 1;
    return Math.abs(days) + (astray ? (tense === null ? 90 : 300) : 0);
  };
  return [now - 1, now, now + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function nearestWeekday(
  { weekday, turn }: Extract<When, { kind: "weekday" }>,
  date: string,
  tense: Tense | null,
): number {
  const today = Date.parse(date);
  const ahead = (weekday - isoWeekday(today) + 7) % 7;
  if (turn === "next") return today + (ahead === 0 ? 7 : ahead) * DAY;
  if (turn === "last") return today - (ahead === 0 ? 7 : 7 - ahead) * DAY;
  if (turn === "this" || tense === "future") return today + ahead * DAY;
  return today - ((7 - ahead) % 7) * DAY;
}

type WeekdayOfMonth = Extract<When, { kind: "weekdayOfMonth" }>;

function resolveWeekdayOfMonth(when: WeekdayOfMonth, { date, tense }: Moment): string | null {
  const year = when.year ?? (date === null ? null : yearNear(date, when.month, null, null, tense));
  return year === null ? null : weekdayIn(year, when);
}

function weekdayIn(year: number, { month, weekday, count }: WeekdayOfMonth): string {
  const first = Date.UTC(year, month - 1, 1);
  const last = Date.UTC(year, month, 0);
  const ahead = (weekday - isoWeekday(first) + 7) % 7;
  const behind = (isoWeekday(last) - weekday + 7) % 7;
  return iso(count < 0 ? last - behind * DAY : first + (ahead + 7 * (count - 1)) * DAY);
}

/** Saturday and Sunday: of this week, or of the one before or after; where it is not said, the last that has begun unless it is to come. */
function weekendOf(turn: Turn | null, today: number, tense: Tense | null): string {
  const meant = turn ?? (tense === "future" || isoWeekday(today) > 5 ? "this" : "last");
  const saturday = today + (6 - isoWeekday(today) + 7 * { last: -1, this: 0, next: 1 }[meant]) * DAY;
  return `${iso(saturday)}/${iso(saturday + DAY)}`;
}

/** The weekday of a moment (milliseconds, UTC): 1 for Monday to 7 for Sunday. */
export const isoWeekday = (time: number): number => new Date(time).getUTCDay() || 7;

function resolveShift({ unit, count, anchored }: Extract<When, { kind: "shift" }>, moment: Moment): string | null {
  const base = (anchored ? moment.anchor : null) ?? moment.date;
  if (base === null) return null;
  const [year, month = 1] = base.split("-").map(Number) as [number, number?];
  if (unit === "year") return String(year + count);
  if (unit === "month") return iso(Date.UTC(year, month - 1 + count, 1)).slice(0, 7);
  if (base.length < 10) return null;
  const time = Date.parse(base) + count * (unit === "week" ? 7 : 1) * DAY;
  return unit === "week" && Math.abs(count) <= 1 && !anchored ? weekOf(time) : iso(time);
}

/** The week that holds a day, Monday to Sunday. */
function weekOf(time: number): string {
  const monday = time - (isoWeekday(time) - 1) * DAY;
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

function resolveMonths(when: Months, { date, tense }: Moment): string | null {
  if (when.year !== null) return monthsText(when.year, when);
  if (date === null) return null;
  const [now, nowMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  if (when.turn === "next") return monthsText(when.month > nowMonth ? now : now + 1, when);
  if (when.turn === "this") return monthsText(now, when);
  if (when.turn === null && tense === "future")
    return monthsText(when.month + when.length - 1 >= nowMonth ? now : now + 1, when);
  return monthsText(when.month + (when.turn === "last" ? when.length - 1 : 0) <= nowMonth ? now : now - 1, when);
}

function monthsText(year: number | null, { month, length }: Months): string {
  const end = iso(Date.UTC(year ?? 2000, month - 1 + length - 1, 1)).slice(0, 7);
  return year === null ? `--${two(month)}/-${end.slice(4)}` : `${year}-${two(month)}/${end}`;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
