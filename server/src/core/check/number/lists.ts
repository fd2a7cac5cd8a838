import { conceptsIn } from "../../claims/number/frame/blockWords.js";
import { analyse } from "../../text/analysis.js";
import type { Block, Prose } from "../../text/prose.js";
import { indexEndingAfter, type Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import type { Facts } from "./facts.js";
import type { Match } from "./match.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** Things that a source lists: as many as a draft may count. */
export interface List {
  readonly items: number;
  /** Where the list stands: a block, and the passage in its text. */
  readonly block: number;
  readonly passage: Span;
  /** The keys of every word in it and round it. */
  readonly keys: ReadonlySet<string>;
}

/** Two things are no list that anyone counts. */
const SHORTEST = 3;
/** The most words that an item of a sentence has. */
const ITEM = 6;
/** So much of a claim's words must stand in a list and round it. */
const ABOUT_IT = 0.35;

/** The list of the source that has as many items as a claim counts, and is about what it counts; null where there is none. */
export function listCounted({ claim, amount, frame, likeness }: Match, prose: Prose, facts: Facts): List | null {
  if (claim.category !== "count" || amount === null || amount.side !== "exact" || frame.head === null) return null;
  const shared = ({ keys }: List): number =>
    frame.terms
      .filter(({ concept }) => concept.keys.some(({ key }) => keys.has(key)))
      .reduce((sum, { concept, weight }) => sum + weight * facts.words.of(concept).worth, 0);
  return listsOf(prose).find((list) => list.items === amount.low && shared(list) >= ABOUT_IT * likeness.most) ?? null;
}

const listsOf = memoizeByObject((prose: Prose): readonly List[] => [...runsOfItems(prose), ...enumerations(prose)]);

const NUMBERED = /^\d{1,2}[.)]\s/;
const isItem = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === "item" || NUMBERED.test(block.text));

/** Items one below the other. */
function* runsOfItems({ blocks }: Prose): Generator<List> {
  for (let first = 0; first < blocks.length; first++) {
    if (!isItem(blocks[first])) continue;
    let end = first;
    while (isItem(blocks[end])) end++;
    const around = blocks.slice(Math.max(0, first - 1), end);
    const keys = new Set(around.flatMap((block) => keysIn(block)));
    if (end - first >= SHORTEST)
      yield { items: end - first, block: first, passage: { start: 0, end: blocks[first]?.text.length ?? 0 }, keys };
    first = end;
  }
}

/** `A, B, C and D` in a sentence. */
function* enumerations({ blocks }: Prose): Generator<List> {
  for (const [index, block] of blocks.entries()) {
    if (!block.text.includes(", ")) continue;
    const { tokens, sentences } = analyse(block);
    for (const [at, { lower, start }] of tokens.entries()) {
      if (lower !== "and") continue;
      const items = itemsBefore(tokens, at);
      const passage = sentences[indexEndingAfter(sentences, start)];
      if (items < SHORTEST || passage === undefined) continue;
      yield { items, block: index, passage, keys: new Set(keysIn(block, passage)) };
    }
  }
}

/** How many items a list has that ends with the item after an `and`. */
function itemsBefore(tokens: readonly Token[], and: number): number {
  let items = 2;
  let last = tokens[and - 1]?.text === "," ? and - 1 : and;
  for (let index = last - 1; index >= 0 && last - index <= ITEM + 1; index--) {
    const text = tokens[index]?.text ?? "";
    if (/^[.;:!?()]$/.test(text)) break;
    if (text !== ",") continue;
    items++;
    last = index;
  }
  return items;
}

const keysIn = (block: Block, stretch: Span = { start: 0, end: block.text.length }): readonly string[] =>
  conceptsIn(block, stretch).flatMap(({ keys }) => keys.map(({ key }) => key));
