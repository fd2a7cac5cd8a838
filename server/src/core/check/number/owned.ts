import { namesNear, stemsAround, type Name } from "../../claims/number/frame/names.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";

/** A figure with the names round it. */
export interface Owned {
  readonly claim: NumberClaim;
  readonly names: readonly Name[];
  /** The text of the figure's block. */
  readonly text: string;
  /** Stems of every word from the sentence before to the sentence after. */
  readonly stems: () => ReadonlySet<string>;
}

const byReading = new WeakMap<Reading, Map<NumberClaim, Owned>>();

/** Looks up the names round a figure, once for each reading: whom a text names may change though the figure's block does not. */
export function ownedBy(claim: NumberClaim, reading: Reading): Owned {
  let owned = byReading.get(reading);
  if (owned === undefined) byReading.set(reading, (owned = new Map<NumberClaim, Owned>()));
  let figure = owned.get(claim);
  if (figure === undefined) {
    const { prose, people } = reading;
    let stems: ReadonlySet<string> | undefined;
    const text = prose.blocks[claim.block]?.text ?? "";
    figure = {
      claim,
      names: namesNear(claim, prose, people),
      text,
      stems: () => (stems ??= stemsAround(claim, prose)),
    };
    owned.set(claim, figure);
  }
  return figure;
}

/** Whether somebody or something is there by name. */
export const isNamed = ({ names }: Owned): boolean => names.some(({ standIn }) => !standIn);
