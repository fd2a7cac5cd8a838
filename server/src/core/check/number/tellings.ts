import type { NumberClaim } from "../../claims/number/numberClaim.js";
import type { Reading } from "../../claims/reading.js";
import type { Reference } from "../../reference/reference.js";
import { isSameList } from "../../text/isSameList.js";
import type { Ground } from "../ground.js";
import { memoizeByGround } from "../groundMemory.js";
import { isSameClaim } from "../verdictMemory.js";
import type { Fact } from "./facts.js";
import { matchOf, type Candidate } from "./match.js";
import { numbersIn } from "./neighbours.js";
import { isTold, rivalsOf, type Told } from "./rivals.js";

/** What a block's figures have to do with the facts of one source. */
interface Telling {
  /** Those that they tell rightly, with how like them they are. */
  readonly told: readonly (readonly [Fact, number])[];
  /** Those for which they may have been told. */
  readonly rivals: readonly Candidate[];
}

/** What a draft tells of its sources as a whole: for each of its figures, what the others tell matters. */
export interface Tellings {
  /** What it tells of each source, in their order. */
  readonly told: readonly Told[];
  /** The facts for which a block's figures can no longer have been told, as others tell them rightly. */
  readonly takenIn: (block: number) => readonly Fact[];
}

/** Reads what a draft tells of its sources; blocks that an edit has not touched are not read again. */
export function tellingsOf(
  draft: Reading,
  references: readonly Reference[],
  groundOf: (block: number) => Ground,
): Tellings {
  const blocks = draft.prose.blocks.map((block, index) => {
    const figures = numbersIn(index, draft);
    const read = (): readonly Telling[] => references.map((reference) => tellingOf(figures, draft, reference));
    return figures.length === 0 ? [] : remembered(block, groundOf(index), figures, read);
  });
  const told = references.map((_, index) => likestOf(blocks, index));
  return {
    told,
    takenIn: (block) =>
      (blocks[block] ?? []).flatMap(({ rivals }, index) =>
        rivals.filter((rival) => isTold(rival, told[index] as Told)).map(({ fact }) => fact),
      ),
  };
}

const remembered = memoizeByGround<readonly NumberClaim[], readonly Telling[]>(
  (a, b) => a === b || isSameList(a, b, isSameClaim),
);

function tellingOf(figures: readonly NumberClaim[], draft: Reading, reference: Reference): Telling {
  const matches = figures.map((figure) => matchOf(figure, draft, reference));
  return { told: matches.flatMap(({ agreeing }) => [...agreeing]), rivals: matches.flatMap(rivalsOf) };
}

function likestOf(blocks: Iterable<readonly Telling[]>, reference: number): Told {
  const likest = new Map<Fact, number>();
  for (const tellings of blocks)
    for (const [fact, likeness] of tellings[reference]?.told ?? [])
      if (likeness > (likest.get(fact) ?? 0)) likest.set(fact, likeness);
  return likest;
}
