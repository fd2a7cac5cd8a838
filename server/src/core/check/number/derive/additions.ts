import { sameFamily } from "../comparison.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";
import { everyOperand } from "./everyOperand.js";

const ANOTHER = /\b(?:another|(?:an )?(?:extra|additional|further))\s+$/i;

/** What the source adds to the figure before it: £35,000, of `£25,000. She will receive another £10,000`. */
export function* additions({ match, amount, facts, source }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0) return;
  const isAdded = ({ fact: { additional, claim } }: Operand): boolean =>
    additional || ANOTHER.test(source.blocks[claim.block]?.text.slice(0, claim.local.start).slice(-20) ?? "");
  const { all } = everyOperand(facts.all);
  for (const [index, added] of all.entries()) {
    if (!sameFamily(amount, added.amount) || amount.low <= added.amount.low || !isAdded(added)) continue;
    const before = all.slice(0, index).findLast((operand) => sameFamily(operand.amount, added.amount));
    if (before === undefined || before.fact.claim.block !== added.fact.claim.block) continue;
    if (gives(amount, before.amount.low + added.amount.low, [before, added]))
      yield derivationOf(`${figureText(before.fact)} + ${figureText(added.fact)}`, [before, added]);
  }
}
