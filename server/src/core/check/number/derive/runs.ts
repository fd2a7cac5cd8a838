import { sameFamily } from "../comparison.js";
import type { NumberClaim } from "../../../claims/number/numberClaim.js";
import type { Block } from "../../../text/prose.js";
import { derivationOf, figureText, gives, type Derivation, type Question } from "./derivation.js";

const FIRST = /\bfirst (?:\p{L}+ ){1,2}in $/u;
const DENIED = /\b(?:not|never|no|without|winless)\b|n['’]t\b/i;

/** How many in a row were not what then was the first in so many: five games without a win, of `the first win in six games`; and the other way round. */
export function* runs({ match, amount, block, operands, source }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0 || amount.family !== "count") return;
  const told = textBefore(match.claim, block);
  for (const operand of operands) {
    const { claim } = operand.fact;
    const said = textBefore(claim, source.blocks[claim.block] as Block);
    const step = DENIED.test(told) && FIRST.test(said) ? -1 : FIRST.test(told) && DENIED.test(said) ? 1 : 0;
    if (step !== 0 && sameFamily(amount, operand.amount) && gives(amount, operand.amount.low + step, [operand]))
      yield derivationOf(`${figureText(operand.fact)} ${step < 0 ? "−" : "+"} 1`, [operand]);
  }
}

const textBefore = ({ sentence, local }: NumberClaim, { text }: Block): string =>
  text.slice(sentence.start, local.start);
