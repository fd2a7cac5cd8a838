import { sameFamily } from "../comparison.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";

/** Words for a period, with how many there are in the next longer one that a text reckons in. */
const LONGER: readonly {
  readonly period: string;
  readonly longer: ReadonlySet<string>;
  readonly times: number;
}[] = [
  { period: "day", longer: new Set(["week", "weekly"]), times: 7 },
  { period: "week", longer: new Set(["year", "annual", "annually", "yearly"]), times: 52 },
  { period: "month", longer: new Set(["year", "annual", "annually", "yearly"]), times: 12 },
  { period: "year", longer: new Set(["decade"]), times: 10 },
];

/** What so much a month comes to in a year. */
export function* periods(question: Question): Generator<Derivation> {
  const { amount, operands, words } = question;
  for (const operand of operands) {
    if (!sameFamily(amount, operand.amount)) continue;
    const period = periodOf(question, operand);
    for (const { times, longer } of LONGER.filter((one) => one.period === period))
      if ([...longer].some((word) => words.has(word)) && gives(amount, operand.amount.low * times, [operand]))
        yield derivationOf(`${times} × ${figureText(operand.fact)}`, [operand]);
  }
}

/** For how long an amount is paid or used, by the words after it: `a month`, `every week`. */
function periodOf({ source }: Question, { fact: { claim } }: Operand): string | undefined {
  const after = source.blocks[claim.block]?.text.slice(claim.local.end, claim.local.end + 20) ?? "";
  return /^\s*(?:a|an|per|each|every)\s+(day|week|month|year)\b/.exec(after)?.[1];
}
