import { tokenRange } from "../../../claims/number/frame/blockWords.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Reading } from "../../../claims/reading.js";
import type { Reference } from "../../../reference/reference.js";
import { analyse } from "../../../text/analysis.js";
import { memoizeByBlock } from "../../../text/blockMemo.js";
import type { Block } from "../../../text/prose.js";
import { tokenize, type Token } from "../../../text/tokens.js";
import { factsOf } from "../facts.js";
import type { Match } from "../match.js";
import { agesAt } from "./agesAt.js";
import { additions } from "./additions.js";
import { amountsInUnits, inUnitsOf } from "./bareFigures.js";
import { births } from "./births.js";
import { changes } from "./changes.js";
import { clockTimes } from "./clockTimes.js";
import { comparisons } from "./comparisons.js";
import { complements } from "./complements.js";
import { coordinations } from "./coordinations.js";
import { cuesIn } from "./cues.js";
import type { Derivation, Question } from "./derivation.js";
import { elapsed } from "./elapsed.js";
import { intervals } from "./intervals.js";
import { minutesLater } from "./minutesLater.js";
import { multiples } from "./multiples.js";
import { operandsFor } from "./operands.js";
import { others } from "./others.js";
import { ownSums } from "./ownSums.js";
import { pairs } from "./pairs.js";
import { partsOfWholes } from "./partsOfWholes.js";
import { periods } from "./periods.js";
import { remainders } from "./remainders.js";
import { rests } from "./rests.js";
import { runs } from "./runs.js";
import { scores } from "./scores.js";
import { toldEnds } from "./toldEnds.js";
import { shiftedRanges } from "./shiftedRanges.js";
import { sums } from "./sums.js";

const WAYS = [
  pairs,
  complements,
  remainders,
  scores,
  sums,
  coordinations,
  changes,
  multiples,
  others,
  comparisons,
  ownSums,
  partsOfWholes,
  additions,
  rests,
  periods,
  elapsed,
  intervals,
  minutesLater,
  runs,
  shiftedRanges,
  agesAt,
];

/**
 * Looks for figures of the source, about the claim's thing, that give the claim's figure; null where there are none.
 * `neighbours` are the figures that the draft tells beside the claim.
 */
export function derive(
  match: Match,
  neighbours: readonly Match[],
  draft: Reading,
  reference: Reference,
): Derivation | null {
  const { claim, amount } = match;
  const facts = factsOf(reference);
  if (amount === null) return surest([...clockTimes(match, facts), ...births(match, draft, facts)]);
  if (amount.low !== amount.high) return surest(toldEnds(match, facts));
  const source = reference.reading.prose;
  const { prose } = draft;
  const block = prose.blocks[claim.block] as Block;
  const words = wordsOf(claim, block);
  const operands = operandsFor(match, neighbours, facts);
  const question: Question = {
    match,
    amount,
    block,
    words,
    cues: cuesIn(words),
    operands: inUnitsOf(claim, amount, operands),
    neighbours,
    facts,
    source,
    today: prose.metadata.date ?? source.metadata.date,
  };
  return (
    answerTo(question) ??
    surest(
      amountsInUnits(match, operands).flatMap(
        (own) => answerTo({ ...question, match: { ...match, amount: own }, amount: own }) ?? [],
      ),
    )
  );
}

const answerTo = (question: Question): Derivation | null => surest(WAYS.flatMap((way) => [...way(question)]));

function surest(derivations: Iterable<Derivation>): Derivation | null {
  let best: Derivation | null = null;
  for (const next of derivations) if (next.likeness > (best?.likeness ?? 0)) best = next;
  return best;
}

const labelWords = memoizeByBlock(({ row, column, lead }): readonly string[] =>
  row + column + lead === "" ? [] : tokenize(`${row} ${column} ${lead}`).map(({ lower }) => lower),
);

/** How many tokens a word that tells of arithmetic may stand from its figure. */
const REACH = 10;

/** The words round a figure, in its sentence, and its labels. */
function wordsOf({ figure, sentence }: NumberClaim, block: Block): ReadonlySet<string> {
  const { tokens } = analyse(block);
  const { from } = tokenRange(tokens, figure);
  const words = new Set(labelWords(block));
  for (let index = Math.max(0, from - REACH); index < Math.min(tokens.length, from + REACH); index++) {
    const { start, lower } = tokens[index] as Token;
    if (start >= sentence.start && start < sentence.end) words.add(lower);
  }
  return words;
}
