import type { Claim } from "../../claims/claim.js";
import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import { firstIndex } from "../../text/firstIndex.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** How far a list or table reaches, in blocks. */
const REACH = 30;
/** So many figures before and after a claim in its own block are told along with it, and so many in all. */
const NEAREST = 200;
const MOST = 600;

/** The other figures that a draft tells along with a claim: in its paragraph, or in its list or table. */
export function neighboursOf(claim: NumberClaim, draft: Reading): readonly NumberClaim[] {
  const found: NumberClaim[] = [];
  for (const index of blocksAlong(claim.block, draft)) {
    const figures = numbersIn(index, draft);
    for (const other of index === claim.block ? nearestIn(figures, claim) : figures.slice(0, NEAREST))
      if (other !== claim) found.push(other);
    if (found.length >= MOST) break;
  }
  return found;
}

function nearestIn(figures: readonly NumberClaim[], { local }: NumberClaim): readonly NumberClaim[] {
  if (figures.length <= NEAREST) return figures;
  const at = firstIndex(figures.length, (index) => (figures[index] as NumberClaim).local.start >= local.start);
  return figures.slice(Math.max(0, at - NEAREST), at + NEAREST + 1);
}

/** A paragraph; or the items or cells of a list or table, as far as it reaches. */
export function* blocksAlong(block: number, { prose: { blocks } }: Reading): Generator<number> {
  yield block;
  const kind = blocks[block]?.kind;
  if (kind !== "cell" && kind !== "item") return;
  for (let index = block - 1; index > block - REACH && blocks[index]?.kind === kind; index--) yield index;
  for (let index = block + 1; index < block + REACH && blocks[index]?.kind === kind; index++) yield index;
}

/** The figures of a draft's block. */
export const numbersIn = (block: number, { claimsByBlock }: Reading): readonly NumberClaim[] =>
  numbersAmong(claimsByBlock[block] ?? []);

const numbersAmong = memoizeByObject((claims: readonly Claim[]): readonly NumberClaim[] =>
  claims.filter((claim) => claim.kind === "number"),
);
