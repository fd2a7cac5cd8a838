import { memoizeByObject } from "../../../text/memoizeByObject.js";
import type { Prose } from "../../../text/prose.js";
import type { Fact, Facts } from "../facts.js";
import { DATED, datedFacts, TOLD_BESIDE } from "./datedFacts.js";
import type { Derivation, Question } from "./derivation.js";

const YOUNGEST = 3;
const OLDEST = 110;
/** `when she was 33 did she`, `a professor, at 39`: what counts nothing there is an age. */
const LEADS_TO_AGE = /\b(?:at|aged|is|was|were|turned|only|just)\s+$/i;
const ENDS_AGE = /^(?:[.,;:)]|$|\s+(?:did|when|and|she|he|in)\b)/;

/** How old one was at a date of the source who was born on another: 25 in 1957, of a birth in 1932. */
export function* agesAt({ match, block, neighbours, facts, source }: Question): Generator<Derivation> {
  const { claim, printed } = match;
  const age = printed?.low ?? 0;
  if (age < YOUNGEST || age > OLDEST || !Number.isInteger(age)) return;
  if (claim.category !== "age" && !(claim.category === "count" && isToldAsAge(block.text, claim.local))) return;
  const dates = datedFacts(match, neighbours, DATED, TOLD_BESIDE);
  for (const born of birthsIn(facts, source))
    for (const { fact, likeness } of dates) {
      const years = (yearOf(fact) ?? NaN) - (yearOf(born) as number);
      if (fact !== born && (age === years || age === years - 1))
        yield { arithmetic: `from ${born.claim.text} to ${fact.claim.text}`, facts: [born, fact], likeness };
    }
}

const isToldAsAge = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  LEADS_TO_AGE.test(text.slice(Math.max(0, start - 12), start)) && ENDS_AGE.test(text.slice(end, end + 8));

/** How many characters before a date its "born" may stand. */
const BORN_WITHIN = 60;

/** The dates on which a source tells that somebody was born. */
const birthsIn = memoizeByObject((facts: Facts, { blocks }: Prose): readonly Fact[] =>
  facts.all.filter((fact) => {
    const { block, local, sentence } = fact.claim;
    const before = blocks[block]?.text.slice(Math.max(sentence.start, local.start - BORN_WITHIN), local.start) ?? "";
    return yearOf(fact) !== null && /\bborn\b[^.;]*$/i.test(before);
  }),
);

/** The year of a date that has one. */
function yearOf({ claim: { quantity } }: Fact): number | null {
  const year = /^(\d{4})(?:-\d\d)?(?:-\d\d)?$/.exec(quantity.date ?? "")?.[1];
  return year === undefined ? null : Number(year);
}
