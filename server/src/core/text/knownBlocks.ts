import type { Block, BlockContext, BlockKind, BlockPlace, PlacedBlocks } from "./prose.js";
import type { Span } from "./span.js";
import type { TextChange } from "./textChange.js";

const CONTEXT = ["heading", "lead", "row", "column"] as const;

/** A block and where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: BlockPlace;
}

/** The blocks of a text before an edit, to be found again where the edit has not touched them. */
export class KnownBlocks {
  readonly #byStart = new Map<number, PlacedBlock>();
  readonly #change: TextChange | null;

  /** `isKept` tells of a block whether it may be found again. */
  constructor({ blocks, places }: PlacedBlocks, change: TextChange | null, isKept: (block: Block) => boolean) {
    this.#change = change;
    blocks.forEach((block, index) => {
      const place = places[index] as BlockPlace;
      if (isKept(block)) this.#byStart.set(place.span.start, { block, place });
    });
  }

  /** The block that stood in the same words of the file, in its new place; undefined if it was another or was edited. */
  find(span: Span, kind: BlockKind, context: BlockContext, quotation: number): PlacedBlock | undefined {
    if (this.#change === null) return undefined;
    const { start, endBefore, endAfter } = this.#change;
    const untouched = span.end < start || span.start > endAfter;
    const distance = span.end < start ? 0 : endAfter - endBefore;
    const known = untouched ? this.#byStart.get(span.start - distance) : undefined;
    if (known === undefined || known.place.span.end !== span.end - distance) return undefined;
    const { block, place } = known;
    if (block.kind !== kind || block.quotation !== quotation) return undefined;
    if (!CONTEXT.every((key) => block[key] === context[key])) return undefined;
    return distance === 0 ? known : { block, place: { span, offsets: place.offsets.movedBy(distance) } };
  }
}
