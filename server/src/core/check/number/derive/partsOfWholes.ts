import { sameFamily } from "../comparison.js";
import { derivationOf, figureText, gives, type Derivation, type Question } from "./derivation.js";
import { everyOperand } from "./everyOperand.js";

/** Anything may be half as much as another by chance. */
const HALF = 0.5;

/** What a share of the source comes to, of the whole that its sentence gives, and what the others come to: 3,000 of `8,900; it was back for two-thirds`. */
export function* partsOfWholes({ match, amount, facts }: Question): Generator<Derivation> {
  if (match.agreeing.size > 0) return;
  for (const sentence of everyOperand(facts.all).sentences)
    for (const whole of sentence) {
      if (!sameFamily(amount, whole.amount) || amount.low >= whole.amount.low || whole.amount.family === "share")
        continue;
      for (const share of sentence) {
        if (share.amount.family !== "share" || share.amount.low >= 1 || share.amount.low === HALF) continue;
        const [part, all] = [figureText(share.fact), figureText(whole.fact)];
        const value = share.amount.low * whole.amount.low;
        if (gives(amount, value, [share, whole])) yield derivationOf(`${part} × ${all}`, [share, whole]);
        if (gives(amount, whole.amount.low - value, [share, whole]))
          yield derivationOf(`${all} − ${part} × ${all}`, [share, whole]);
      }
    }
}
