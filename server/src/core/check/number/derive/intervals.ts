import { UNITS } from "../../../claims/number/lexicon/units.js";
import { datedFacts } from "./datedFacts.js";
import type { Derivation, Question } from "./derivation.js";
import { isSpan } from "./elapsed.js";

/** How surely a stretch of time is about a claim's thing where the claim's own paragraph tells one of its ends, and the least that it must be. */
const TOLD_BESIDE = 0.4;
const LEAST = 0.15;

/** How long a stretch is that the source gives by its ends: two weeks of `3 to 17 March`, three months of `the first quarter`. */
export function* intervals({ match, amount, neighbours }: Question): Generator<Derivation> {
  const unit = UNITS.get(amount.unit ?? "");
  if (amount.family !== "duration" || unit === undefined) return;
  for (const { fact, likeness } of datedFacts(match, neighbours, LEAST, TOLD_BESIDE)) {
    const [from = "", to] = fact.claim.quantity.date?.split("/") ?? [];
    if (to !== undefined && [to, after(to)].some((end) => isSpan(amount, from, end, unit.factor)))
      yield { arithmetic: `from ${from} to ${to}`, facts: [fact], likeness };
  }
}

/** The day, month or year after one: a stretch may be told with its last one taken in. */
function after(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const next = new Date(
    Date.UTC(
      month === undefined ? year + 1 : year,
      (month ?? 1) - (day === undefined && month !== undefined ? 0 : 1),
      (day ?? 0) + 1,
    ),
  );
  return next.toISOString().slice(0, date.length);
}
