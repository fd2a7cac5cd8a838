import { inOneSentence } from "../../claims/claimBase.js";
import { frameOf, type Frame } from "../../claims/number/frame/frame.js";
import { asTheSourceReads, formsOf, type SourceForms } from "./asSource/forms.js";
import { withUnits } from "./elidedUnits.js";
import { readNumbers } from "../../claims/number/numbers.js";
import type { Reference } from "../../reference/reference.js";
import { figureOf, type Figure } from "./figure.js";
import { keyOf } from "./amount.js";
import { standingsOf, type Standing } from "./standings.js";
import { indexWords, type SourceWords } from "./sourceWords.js";
import { indexValues, type ValueIndex } from "./valueIndex.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** A figure of the source, ready to be compared. */
export interface Fact extends Figure {
  readonly frame: Frame;
  readonly standings: readonly Standing[];
  /** Whether it stands in the cell of a table, which says little. */
  readonly terse: boolean;
}

/** A source's figures, found by what they count. */
export interface Facts {
  readonly all: readonly Fact[];
  readonly forms: SourceForms;
  /** The other figures of each fact's sentence, the nearest first on either side. */
  readonly siblings: readonly (readonly Fact[])[];
  readonly values: ValueIndex;
  /** Every amount, as `keyOf` writes it. */
  readonly amounts: ReadonlySet<string>;
  readonly words: SourceWords;
}

/** Indexes a reference's figures, once. Figures inside quotes are facts of the source too. */
export const factsOf = memoizeByObject(indexFacts);

function indexFacts({ reading }: Reference): Facts {
  const { prose } = reading;
  const read = withUnits(readNumbers(prose, prose.metadata.date).flat(), prose);
  const readings = formsOf(read, prose);
  const claims = read.map((claim) => asTheSourceReads(claim, readings));
  const all = claims.map((claim): Fact => {
    const frame = frameOf(claim, reading);
    const terse = prose.blocks[claim.block]?.kind === "cell";
    return { ...figureOf(claim), frame, standings: standingsOf(frame), terse };
  });
  const frames = all.map(({ frame }) => frame);
  return {
    all,
    forms: formsOf(claims, prose),
    siblings: all.map((_, index) => [...siblingsOf(index, all)]),
    values: indexValues(all),
    amounts: new Set(all.flatMap(({ amount }) => (amount === null ? [] : keyOf(amount)))),
    words: indexWords(prose.blocks, frames),
  };
}

/** So many of a sentence's figures on either side bear on one: a list may run on without end. */
const SIBLINGS = 50;

function* siblingsOf(index: number, all: readonly Fact[]): Generator<Fact> {
  const { claim } = all[index] as Fact;
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= SIBLINGS; at += step) {
      const sibling = all[at];
      if (sibling === undefined || !inOneSentence(claim, sibling.claim)) break;
      yield sibling;
    }
}
