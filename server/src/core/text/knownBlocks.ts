import type { Block, BlockContext, BlockKind } from "./prose.js";
import type { Span } from "./span.js";
import type { TextChange } from "./textChange.js";

const CONTEXT = ["heading", "lead", "row", "column"] as const;

/** The blocks of a text before an edit, to be found again where the edit has not touched them. */
export class KnownBlocks {
  readonly #byStart = new Map<number, Block>();
  readonly #change: TextChange | null;

  constructor(blocks: readonly Block[], change: TextChange | null) {
    this.#change = change;
    for (const block of blocks) this.#byStart.set(block.span.start, block);
  }

  /** The block that stood in the same words of the file, moved to its new place; undefined if it was another or was edited. */
  find(span: Span, kind: BlockKind, context: BlockContext, quotation: number): Block | undefined {
    if (this.#change === null) return undefined;
    const { start, endBefore, endAfter } = this.#change;
    const untouched = span.end < start || span.start > endAfter;
    const distance = span.end < start ? 0 : endAfter - endBefore;
    const block = untouched ? this.#byStart.get(span.start - distance) : undefined;
    if (block === undefined || block.kind !== kind || block.span.end !== span.end - distance) return undefined;
    const sameContext = CONTEXT.every((key) => block[key] === context[key]);
    if (!sameContext) return undefined;
    if (distance === 0 && block.quotation === quotation) return block;
    return { ...block, quotation, span, offsets: block.offsets.movedBy(distance) };
  }
}
