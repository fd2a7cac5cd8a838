import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { sameFamily } from "../comparison.js";
import type { Facts } from "../facts.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";
import { everyOperand } from "./everyOperand.js";

/** What the source adds to the figure before it: £35,000, of `£25,000. She will receive another £10,000`. */
export function* additions({ match, amount, facts, source }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0) return;
  for (const [before, added] of addedIn(facts, source))
    if (sameFamily(amount, added.amount) && gives(amount, before.amount.low + added.amount.low, [before, added]))
      yield derivationOf(`${figureText(before.fact)} + ${figureText(added.fact)}`, [said(before), said(added)]);
}

/** The source says itself that it adds the one to the other. */
const SAID = 0.5;

const said = (operand: Operand): Operand => ({ ...operand, likeness: SAID });

const ANOTHER = /\b(?:another|(?:an )?(?:extra|additional|further))\s+$/i;

/** Every figure that a source adds to one before it in its paragraph, with that one. */
const addedIn = memoizeByObject(
  (facts: Facts, { blocks }: Question["source"]): readonly (readonly [before: Operand, added: Operand])[] => {
    const { all } = everyOperand(facts);
    const blockOf = (operand: Operand | undefined): number | undefined => operand?.fact.claim.block;
    const isAdded = ({ fact: { additional, claim } }: Operand): boolean =>
      additional || ANOTHER.test(blocks[claim.block]?.text.slice(0, claim.local.start).slice(-20) ?? "");
    return all.flatMap((added, index) => {
      if (!isAdded(added)) return [];
      for (let at = index - 1; blockOf(all[at]) === blockOf(added); at--) {
        const before = all[at] as Operand;
        if (sameFamily(before.amount, added.amount)) return [[before, added] as const];
      }
      return [];
    });
  },
);
