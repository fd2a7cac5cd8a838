import { sameFamily } from "../comparison.js";
import { isRare } from "../firmness.js";
import { cuesIn, FALL, FORMERLY, PLACES, RISE } from "./cues.js";
import {
  derivationOf,
  figureText,
  gives,
  hasCue,
  standTogether,
  type Derivation,
  type Operand,
  type Question,
} from "./derivation.js";
import { isPoints } from "./operations.js";

/**
 * What a figure was before a change that the source tells: `154km as first drawn`, of a course of 143km shortened by 11km; 89.4%
 * where it improved by 1.9 points to 91.3%; 12.0 million where 12.6 million are 5% more.
 */
export function* changes(question: Question): Generator<Derivation> {
  const { amount, match, operands, source } = question;
  const [cued, rare] = [hasCue(FORMERLY, question), isRare(amount)];
  // `up from five million`, of eight that are 60 percent more.
  const isStart = match.frame.role === "start";
  if (!cued && !rare && !isStart) return;
  for (const change of operands)
    for (const now of operands) {
      if (now === change || !sameFamily(amount, now.amount)) continue;
      const told =
        (cued || (isStart && (change.amount.family === "share" || isWholeChange(now, change)))) &&
        (change.fact.frame.role === "change" || isOverspent(change, source));
      if (!told && !(rare && standTogether(now, change))) continue;
      for (const [before, sign] of formersOf(now, change))
        if (gives(amount, rounded(before, now), [now, change]) && (undoing(now, change, source) ?? sign) === sign)
          yield derivationOf(`${figureText(now.fact)} ${sign} ${figureText(change.fact)}`, [now, change]);
    }
}

/** `cut by 6,000 to 88,000` */
const isWholeChange = (now: Operand, change: Operand): boolean =>
  now.fact.frame.role === "end" && standTogether(now, change);

/** `£9m over budget` */
const isOverspent = ({ fact: { claim } }: Operand, { blocks }: Question["source"]): boolean =>
  /^ (?:over|under|above|below) (?:the |its )?(?:budget|estimate|plan|target)/.test(
    blocks[claim.block]?.text.slice(claim.local.end) ?? "",
  );

/** To the place of the figure from which it is worked out. */
const rounded = (value: number, { amount: { precision } }: Operand): number =>
  precision === 0 ? value : Math.round(value / precision) * precision;

/** What undoes a change: a rise is taken away, a fall added. */
type Sign = "−" | "+";
type Former = readonly [before: number, sign: Sign];

/** What a figure may have been before a change of its own kind, in points or in per cent. */
function formersOf({ amount: now }: Operand, { amount: change }: Operand): readonly Former[] {
  if (sameFamily(now, change)) return [rise(now.low - change.low), fall(now.low + change.low)];
  if (now.family === "share")
    return isPoints(change) ? [rise(now.low - change.low / 100), fall(now.low + change.low / 100)] : [];
  if (now.family === "ordinal")
    return PLACES.has(change.unit ?? "") ? [rise(now.low - change.low), fall(now.low + change.low)] : [];
  if (change.family !== "share" || change.low >= 1) return [];
  return [rise(now.low / (1 + change.low)), fall(now.low / (1 - change.low))];
}

/** How many characters before and after a change its direction is looked for in. */
const BEFORE = 40;
const AFTER = 25;

/** What undoes a change as its words have it; of ranks, the better are the lower. */
function undoing(now: Operand, change: Operand, source: Question["source"]): Sign | null {
  const sign = directionOf(change, source);
  if (sign === null || now.amount.family !== "ordinal") return sign;
  return sign === "−" ? "+" : "−";
}

/** Whether the words beside a change say that it was a rise or a fall; null where they say neither, or both. */
function directionOf({ fact: { claim } }: Operand, { blocks }: Question["source"]): Sign | null {
  const { start, end } = claim.sentence;
  const from = Math.max(start, claim.local.start - BEFORE);
  const near = blocks[claim.block]?.text.slice(from, Math.min(end, claim.local.end + AFTER)) ?? "";
  const cues = cuesIn(near.toLowerCase().match(/[a-z]+/g) ?? []);
  return cues.has(RISE) === cues.has(FALL) ? null : cues.has(RISE) ? "−" : "+";
}

const rise = (before: number): Former => [before, "−"];
const fall = (before: number): Former => [before, "+"];
