import { conceptOf } from "../../../claims/number/frame/lexicon.js";
import type { Category, NumberClaim } from "../../../claims/number/numberClaim.js";
import { UNITS } from "../../../claims/number/lexicon/units.js";
import { agreementOf } from "../agreement.js";
import type { Amount } from "../amount.js";
import type { Block, Prose } from "../../../text/prose.js";
import { minutesOfDay } from "../clock.js";
import { sentenceBefore } from "../claimText.js";
import { DATED, datedFacts, TOLD_BESIDE } from "./datedFacts.js";
import type { Fact } from "../facts.js";
import type { Dated, Derivation, Question } from "./derivation.js";

const SPANS: ReadonlySet<Category> = new Set<Category>(["count", "duration", "age"]);

const DAY = 86_400;
const YEAR = 365.2425 * DAY;

/** The least that a date must have to do with the claim where the time is until today. */
const UNTIL_TODAY = 0.2;
/** And where it tells when something came to be whose age the claim gives: then it is about that thing. */
const MADE = 0.04;
/** So long a time hardly comes out by chance. */
const LONG = 30;
/** What dates of one paragraph have over others. */
const ONE_PARAGRAPH = 1.3;

/** The time between two of the source's dates, or between one of them and the day on which the text is dated. */
export function* elapsed({ match, block, amount, neighbours, words, source, today }: Question): Generator<Derivation> {
  const { claim } = match;
  const unit = UNITS.get(claim.quantity.unit ?? (claim.category === "count" && words.has("years") ? "year" : ""));
  if (unit?.dimension !== "duration" || !SPANS.has(claim.category) || isBareAge(claim, block)) return;
  const { factor } = unit;
  const ofAge = (dated: Dated): Dated =>
    claim.category === "age" && isMaking(dated.fact, source) ? { ...dated, likeness: TOLD_BESIDE } : dated;
  const dates = datedFacts(match, neighbours, MADE, TOLD_BESIDE)
    .map(ofAge)
    .filter(({ fact, likeness }) => momentOf(fact.claim.quantity.date) !== null && likeness >= DATED);
  const time = (claim.quantity.value ?? 0) * factor;
  const span: Amount = { ...amount, low: time, high: time };
  const until = (value: number): number => (value >= LONG ? DATED : UNTIL_TODAY);
  for (const a of dates) {
    const from = a.fact.claim.quantity.date as string;
    if (today !== null && a.likeness >= until(span.low / factor)) {
      if (isSpan(span, from, today, factor))
        yield { arithmetic: `from ${a.fact.claim.text} to ${today}`, facts: [a.fact], likeness: a.likeness };
      if (words.has("next") && isSpan(span, today, from, factor))
        yield { arithmetic: `from ${today} to ${a.fact.claim.text}`, facts: [a.fact], likeness: a.likeness };
    }
    for (const b of dates) {
      const to = b.fact.claim.quantity.date as string;
      if (a === b || !isSpan(span, from, to, factor)) continue;
      const together = a.fact.claim.block === b.fact.claim.block;
      const mean = (a.likeness + b.likeness) / 2;
      yield {
        arithmetic: `from ${a.fact.claim.text} to ${b.fact.claim.text}`,
        facts: [a.fact, b.fact],
        likeness: mean * (together ? ONE_PARAGRAPH : 1),
      };
    }
  }
}

const CAME_TO_BE =
  /\b(?:opened|built|founded|launched|completed|established|printed|laid|commissioned|formed|cast|dates from)\b[^.;]{0,40}$/;

const isMaking = ({ claim }: Fact, source: Prose): boolean => CAME_TO_BE.test(sentenceBefore(claim, source));

/** `Dolan, 27`, `the 27-year-old`: whose age it is hangs on a birth alone, where a bridge 27 years old was built so long ago. */
const isBareAge = ({ category, text, local }: NumberClaim, block: Block): boolean =>
  category === "age" &&
  (!/\p{L}/u.test(text) || (/^\d\d?-year-old$/.test(text) && !isOfThing(block.text.slice(local.end))));

/** ` mine` */
function isOfThing(after: string): boolean {
  const noun = /^ (\p{Ll}{3,})/u.exec(after)?.[1];
  return noun !== undefined && !conceptOf(noun).person;
}

/** Whether so much time lies between two dates, as closely as both tell and the unit asks. */
export function isSpan(span: Amount, from: string, to: string, unit: number): boolean {
  const [a, b] = [momentOf(from), momentOf(to)];
  if (a === null || b === null || a.clock !== b.clock || a.time === b.time) return false;
  // A clock that shows less is the next day's.
  const time = a.clock && b.time < a.time ? b.time + DAY : b.time;
  if (time < a.time) return false;
  const grain = Math.max(a.grain, b.grain);
  if (grain > unit) return false;
  const exact = (time - a.time) / unit;
  const whole =
    unit === UNITS.get("year")?.factor ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : Math.round(exact);
  const value = whole * unit;
  const fact: Amount = { ...span, low: value, high: value, side: "exact", strict: false, precision: unit };
  if (["same", "hedged"].includes(agreementOf(span, fact)) && (span.side !== "exact" || span.low === value))
    return true;
  return span.side === "exact" && grain < unit && Math.floor(exact) * unit === span.low;
}

interface Moment {
  /** In seconds. */
  readonly time: number;
  /** How long the stretch is that the date names, in seconds. */
  readonly grain: number;
  readonly clock: boolean;
}

function momentOf(date: string | null): Moment | null {
  if (date === null) return null;
  const minutes = minutesOfDay(date);
  if (minutes !== null) return { time: minutes * 60, grain: 60, clock: true };
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (day === null) return null;
  const [, year, month, dayOfMonth] = day;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)) / 1000;
  const grain = dayOfMonth !== undefined ? DAY : month !== undefined ? YEAR / 12 : YEAR;
  return { time, grain, clock: false };
}
