import { readFrontMatter } from "./frontMatter.js";
import type { Metadata } from "./prose.js";
import type { Span } from "./span.js";

const DATE_LINE = /^\s*date(?:[ \t]*:)?[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY_MONTH_YEAR = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\d{4})\b`, "i");
const MONTH_DAY_YEAR = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, "i");
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** How far into a text a dateline is looked for. */
const DATELINE_REACH = 400;

/** What a file says about itself, and the span at its head that is not prose. */
export function readMetadata(file: string): { readonly metadata: Metadata; readonly head: Span | null } {
  const front = readFrontMatter(file);
  if (front !== null) {
    const title = stringOf(front.values["title"]) ?? stringOf(front.values["headline"]);
    const date = dayIn(front.values["date"]) ?? dateline(file.slice(front.span.end));
    return { metadata: { title, date, frontMatter: front.span }, head: front.span };
  }
  const line = DATE_LINE.exec(file);
  if (line !== null) {
    const head = { start: 0, end: line[0].length };
    return { metadata: { title: null, date: isoDay(line[1] ?? ""), frontMatter: null }, head };
  }
  return { metadata: { title: null, date: dateline(file), frontMatter: null }, head: null };
}

/** The day, in ISO 8601, that a value of front matter gives; null where it gives none. */
export const dayIn = (value: unknown): string | null => isoDay(stringOf(value) ?? "");

/** The first full date near the head of a text, where datelines and bylines stand. */
function dateline(text: string): string | null {
  return isoDay(text.slice(0, DATELINE_REACH));
}

/** The first day written in full, as ISO 8601; null where there is none or it is no day of the calendar. */
function isoDay(text: string): string | null {
  const found = [DAY_MONTH_YEAR, MONTH_DAY_YEAR, ISO_DATE]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return null;
  const [, first = "", second = "", third = ""] = found;
  if (/^\d{4}$/.test(first)) return calendarDay(Number(first), Number(second), Number(third));
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
  return calendarDay(Number(third), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
