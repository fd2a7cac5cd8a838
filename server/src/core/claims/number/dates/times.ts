import { dateOf, type Figure } from "../figure.js";
import { ZONES } from "../lexicon/calendar.js";
import { SMALL } from "../lexicon/numberWords.js";
import { isNumber, joined, pastHyphen, wordAt, type Line } from "../line.js";

/** `4:27 a.m.`, `8pm`, `20:27 GMT`, `0930 GMT`, `twenty to midnight`, `half past six`, `five o'clock`. */
export function readTime(line: Line, from: number): Figure | null {
  return readDigital(line, from) ?? readSpoken(line, from) ?? readNamed(line, from);
}

const CLOCK = /^([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:]([0-5]\d))?$/;

function readDigital(line: Line, from: number): Figure | null {
  if (!isNumber(line, from)) return null;
  const text = wordAt(line, from);
  const after = suffixAt(line, from + 1);
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const colon = text.includes(":");
    if (!colon && after.half === null && after.zone === null) return null;
    return time(from, after.to, Number(clock[1]), Number(clock[2]), after);
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && after.zone !== null)
    return time(from, after.to, Number(text.slice(0, 2)), Number(text.slice(2)), after);
  if (/^\d{1,2}$/.test(text) && Number(text) <= 24) {
    if (after.half !== null && Number(text) <= 12) return time(from, after.to, Number(text), 0, after);
    if (after.oclock) return time(from, after.to, Number(text), 0, after);
  }
  return null;
}

interface Suffix {
  readonly half: "a" | "p" | null;
  readonly zone: string | null;
  readonly oclock: boolean;
  readonly to: number;
}

/** What may stand after the hour: `a.m.`, `o'clock`, `GMT`, `local time`, `in the morning`. */
function suffixAt(line: Line, at: number): Suffix {
  let to = at;
  let half: "a" | "p" | null = null;
  const word = wordAt(line, to);
  if (/^(?:am|a\.m\.|pm|p\.m\.)$/.test(word)) {
    half = word.startsWith("a") ? "a" : "p";
    to++;
  } else if (/^[ap]$/.test(word) && wordAt(line, to + 1) === "." && /^m$/.test(wordAt(line, to + 2))) {
    half = word as "a" | "p";
    to += wordAt(line, to + 3) === "." ? 4 : 3;
  }
  const oclock = wordAt(line, to) === "o'clock";
  if (oclock) to++;
  const zone = ZONES.get(wordAt(line, to)) ?? null;
  if (zone !== null && /^[A-Z]/.test(line[to]?.text ?? "")) return { half, zone, oclock, to: to + 1 };
  return { half, zone: null, oclock, to };
}

function time(
  from: number,
  to: number,
  hour: number,
  minute: number,
  { half, zone }: Pick<Suffix, "half" | "zone">,
): Figure | null {
  if (hour > 24 || minute > 59) return null;
  const of24 = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  const two = (value: number): string => String(value).padStart(2, "0");
  return dateOf({ from, to }, { kind: "fixed", iso: `T${two(of24)}:${two(minute)}${zone ?? ""}` }, "time");
}

/** `27 minutes past four`, `twenty to midnight`, `quarter to nine`, `half past six`. */
function readSpoken(line: Line, from: number): Figure | null {
  const start = /^an?$/.test(wordAt(line, from)) ? from + 1 : from;
  const first = wordAt(line, start);
  const next = pastHyphen(line, start + 1);
  const tens = SMALL.get(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : undefined);
  const unit = tens !== undefined && tens >= 20 ? SMALL.get(wordAt(line, next)) : undefined;
  const compound = unit !== undefined && unit < 10;
  const minutes =
    first === "half" ? 30 : first === "quarter" ? 15 : tens === undefined ? undefined : tens + (compound ? unit : 0);
  let at = compound ? next + 1 : start + 1;
  if (minutes === undefined || minutes > 59 || minutes < 1) return null;
  const said = /^minutes?$/.test(wordAt(line, at));
  if (said) at++;
  const joint = wordAt(line, at);
  if (joint !== "past" && joint !== "to" && !(joint === "after" && said)) return null;
  const hour = hourAt(line, at + 1);
  if (hour === null) return null;
  if (
    joint === "to" &&
    !said &&
    first !== "quarter" &&
    hour.plain &&
    !/^(?:at|by|until|before|after|around|about)$/.test(wordAt(line, from - 1))
  )
    return null;
  const after = suffixAt(line, hour.to);
  const total = joint === "to" ? hour.value * 60 - minutes : hour.value * 60 + minutes;
  const whole = (total + 1440) % 1440;
  return time(from, after.to, Math.floor(whole / 60), whole % 60, after);
}

function hourAt(line: Line, at: number): { value: number; to: number; plain: boolean } | null {
  const word = wordAt(line, at);
  if (word === "midnight") return { value: 24, to: at + 1, plain: false };
  if (word === "noon" || word === "midday") return { value: 12, to: at + 1, plain: false };
  const value = SMALL.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : NaN);
  return value >= 1 && value <= 12 ? { value, to: at + 1, plain: true } : null;
}

const BEFORE_NOON = /^(?:at|by|before|after|until|till|since|around|about|from|past|towards|of)$/;

/** `at noon`, `by midnight`, `five o'clock`. */
function readNamed(line: Line, from: number): Figure | null {
  const word = wordAt(line, from);
  const iso = word === "midnight" ? "T00:00" : word === "noon" || word === "midday" ? "T12:00" : null;
  if (iso !== null)
    return BEFORE_NOON.test(wordAt(line, from - 1)) || line.length === 1
      ? dateOf({ from, to: from + 1 }, { kind: "fixed", iso }, "time")
      : null;
  const hour = SMALL.get(word);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const after = suffixAt(line, from + 1);
  return after.oclock || (after.half !== null && !joined(line, from + 1)) ? time(from, after.to, hour, 0, after) : null;
}
