import { memoizeByObject } from "../../../text/memoizeByObject.js";
import { sameFamily } from "../comparison.js";
import type { Prose } from "../../../text/prose.js";
import type { Facts } from "../facts.js";
import { derivationOf, figureText, gives, type Derivation, type Operand, type Question } from "./derivation.js";
import { sentenceAfter, textBetween } from "../claimText.js";
import { everyOperand } from "./everyOperand.js";

/** What a share of the source comes to, of the whole that its sentence gives, and what the others come to: 3,000 of `8,900; it was back for two-thirds`. */
export function* partsOfWholes({ match, amount, facts, source }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0) return;
  for (const [whole, share] of sharedWholes(facts, source)) {
    if (amount.low >= whole.amount.low || !sameFamily(amount, whole.amount)) continue;
    const [part, all] = [figureText(share.fact), figureText(whole.fact)];
    const value = share.amount.low * whole.amount.low;
    if (gives(amount, value, [share, whole])) yield derivationOf(`${part} × ${all}`, [share, whole]);
    if (gives(amount, whole.amount.low - value, [share, whole]))
      yield derivationOf(`${all} − ${part} × ${all}`, [share, whole]);
  }
  for (const [part, share] of sharedParts(facts, source))
    if (sameFamily(amount, part.amount) && gives(amount, part.amount.low / share.amount.low, [share, part]))
      yield derivationOf(`${figureText(part.fact)} / ${figureText(share.fact)}`, [share, part]);
}

/** `400 litres, a third of what was needed`, `38 millimetres, a quarter of the norm` */
const OF_WHOLE = /^ of (?:what|the (?:norm|normal|usual|average|total|whole|required|planned))\b/;

/** Every figure of a source that the share after it is said to be of a whole that is not told. */
const sharedParts = memoizeByObject(
  (facts: Facts, source: Prose): readonly (readonly [part: Operand, share: Operand])[] =>
    everyOperand(facts).sentences.flatMap((sentence) =>
      sentence.flatMap((share, index) => {
        const part = sentence[index - 1];
        return part !== undefined &&
          share.amount.family === "share" &&
          OF_WHOLE.test(sentenceAfter(share.fact.claim, source))
          ? [[part, share] as const]
          : [];
      }),
    ),
);

/** Anything may be half as much as another by chance, unless the source says that it is half of it. */
const HALF = 0.5;
const OF = /^(?: of)?(?: (?:the|its|his|her|their|our|all|those|these))* $/;

/** Every figure of a source with every share in its sentence. */
const sharedWholes = memoizeByObject(
  (facts: Facts, source: Prose): readonly (readonly [whole: Operand, share: Operand])[] =>
    everyOperand(facts).sentences.flatMap((sentence) => {
      const shares = sentence.filter(({ amount }) => amount.family === "share" && amount.low < 1);
      const wholes = sentence.filter(({ amount }) => amount.family !== "share");
      return wholes.flatMap((whole) =>
        shares
          .filter(
            (share) => share.amount.low !== HALF || OF.test(textBetween(share.fact.claim, whole.fact.claim, source)),
          )
          .map((share) => [whole, share] as const),
      );
    }),
);
