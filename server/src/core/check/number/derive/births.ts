import type { Reading } from "../../../claims/reading.js";
import type { Fact, Facts } from "../facts.js";
import type { Match } from "../match.js";
import type { Derivation } from "./derivation.js";

/** An age must be as surely about the one who was born; of one without a name, two figures hardly give the year by chance. */
const LEAST = 0.24;
const BY_VALUE = 0.25;
const BORN = /\bborn\b/i;
const YEAR = /^\d{4}$/;

/** The year in which one was born who had an age in another, by a birthday before or after: 1960 of `30 in 1990`. */
export function* births(match: Match, { prose }: Reading, facts: Facts): Generator<Derivation> {
  const { claim, agreeing } = match;
  const year = claim.statedDate ?? "";
  const sentence = prose.blocks[claim.block]?.text.slice(claim.sentence.start, claim.sentence.end) ?? "";
  if (agreeing.size > 0 || !YEAR.test(year) || !BORN.test(sentence)) return;
  const likenessOf = likenessIn(match);
  for (const [index, age] of facts.all.entries()) {
    const likeness = age.claim.category === "age" ? likenessOf(age) : 0;
    if (likeness < LEAST) continue;
    const date = (facts.siblings[index] ?? []).find(({ claim: { statedDate } }) => YEAR.test(statedDate ?? ""));
    if (date !== undefined && isBirth(Number(year), Number(date.claim.statedDate), age.printed?.low ?? 0))
      yield { arithmetic: `${date.claim.text} − ${age.claim.text}`, facts: [date, age], likeness };
  }
}

function likenessIn({ frame, likeness: { best, most } }: Match): (fact: Fact) => number {
  const least = frame.terms.some(({ proper }) => proper) ? 0 : BY_VALUE;
  const known = new Map(best.map(({ fact, likeness }) => [fact, likeness / most]));
  return (fact) => Math.max(least, known.get(fact) ?? 0);
}

const isBirth = (born: number, year: number, age: number): boolean => born === year - age || born === year - age - 1;
