import { dateOf, type Figure } from "../figure.js";
import { ZONES } from "../lexicon/calendar.js";
import { wordAt, type Line } from "../line.js";
import { partOfDayAt } from "./partOfDay.js";

export interface Suffix {
  /** The half of the day, or the night, of which the hour tells the half. */
  readonly half: "a" | "p" | "night" | null;
  readonly zone: string | null;
  readonly oclock: boolean;
  readonly to: number;
}

const HALVES_OF_DAY = new Set(["am", "a.m.", "pm", "p.m."]);

/** `am`, `p.m.` */
function markAt(line: Line, at: number): { readonly half: "a" | "p"; readonly to: number } | null {
  const word = wordAt(line, at);
  if (HALVES_OF_DAY.has(word)) return { half: word.startsWith("a") ? "a" : "p", to: at + 1 };
  if ((word !== "a" && word !== "p") || wordAt(line, at + 1) !== "." || wordAt(line, at + 2) !== "m") return null;
  return { half: word, to: wordAt(line, at + 3) === "." ? at + 4 : at + 3 };
}

/** Whether `am` or `pm` stands at an index: what is before it can be nothing but a time. */
export const isMarked = (line: Line, at: number): boolean => markAt(line, at) !== null;

/** What may stand after the hour: `a.m.`, `o'clock`, `GMT`, `local time`, `in the morning`. */
export function suffixAt(line: Line, at: number): Suffix {
  const mark = markAt(line, at);
  const half = mark?.half ?? null;
  let to = mark?.to ?? at;
  const oclock = wordAt(line, to) === "o'clock";
  if (oclock) to++;
  const part = half === null ? partOfDayAt(line, to) : null;
  if (part !== null) return { half: part.half, zone: null, oclock, to: part.to };
  const zone = ZONES.get(wordAt(line, to)) ?? null;
  if (zone !== null && /^[A-Z]/.test(line[to]?.text ?? "")) return { half, zone, oclock, to: to + 1 };
  return { half, zone: null, oclock, to };
}

export function time(
  from: number,
  to: number,
  hour: number,
  minute: number,
  { half, zone }: Pick<Suffix, "half" | "zone">,
): Figure | null {
  if (hour > 24 || minute > 59) return null;
  const afternoon = half === "p" || (half === "night" && hour > 5);
  const of24 = hour < 12 && afternoon ? hour + 12 : hour === 12 && (half === "a" || half === "night") ? 0 : hour;
  const two = (value: number): string => String(value).padStart(2, "0");
  return dateOf({ from, to }, { kind: "fixed", iso: `T${two(of24)}:${two(minute)}${zone ?? ""}` }, "time");
}
