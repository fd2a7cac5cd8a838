import { memoizeInPlace } from "../../text/memoizeInPlace.js";
import type { Block, Prose } from "../../text/prose.js";
import type { Mention, People } from "../people/person.js";
import {
  attributionAfter,
  attributionBefore,
  gapAfter,
  givenWords,
  isStrangerBefore,
  labelOf,
  signatureAfter,
} from "./attribution.js";
import { isCue } from "./cueWords.js";
import { quotationsIn, type Quotation } from "./pairs.js";
import { Scene } from "./scene.js";
import type { PlacedAttribution } from "./speaker.js";
import { mainSubject, ofMention, type Attribution } from "./subject.js";

/** A quotation, who its own sentence says spoke it, and how it hangs together with the one before. */
export interface MarkedWords {
  readonly block: number;
  readonly quotation: Quotation;
  readonly attribution: PlacedAttribution | null;
  /** Whether nothing but its attribution, or a paragraph's end, parts it from the quotation before. */
  readonly continues: boolean;
}

const wordsOf = memoizeInPlace<readonly MarkedWords[]>();

/** Reads what stands in marks, save in the blocks that `isTaken`. */
export function markedSpeech(
  { blocks }: Prose,
  people: People,
  isTaken: (block: number) => boolean,
): readonly MarkedWords[] {
  const speech: MarkedWords[] = [];
  let runsOn = false;
  blocks.forEach((block, index) => {
    if (isTaken(index)) return;
    const quotations = decided(quotationsIn(block), block, blocks[index + 1]);
    if (quotations.length > 0) {
      const mentions = people.mentionsIn(index);
      const carried = runsOn ? speech.at(-1) : undefined;
      const words = wordsOf(block, [index, mentions, quotations, carried], () =>
        readBlock(block, index, quotations, mentions, carried),
      );
      for (const each of words) speech.push(each);
    }
    const last = quotations.at(-1);
    runsOn = last !== undefined && !last.closed && last.end === block.text.length;
  });
  return speech;
}

/** Settles whether an unclosed mark at a paragraph's end is carried on by the next paragraph or is a slip. */
function decided(quotations: readonly Quotation[], { text }: Block, next: Block | undefined): readonly Quotation[] {
  const last = quotations.at(-1);
  if (last === undefined || last.closed || last.end !== text.length) return quotations;
  if (next?.kind === "paragraph" && quotationsIn(next)[0]?.start === 0) return quotations;
  return [...quotations.slice(0, -1), ...last.within];
}

function readBlock(
  block: Block,
  index: number,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  carried: MarkedWords | undefined,
): readonly MarkedWords[] {
  const scene = new Scene(block, quotations, mentions);
  const label = labelOf(scene) ?? null;
  const words: MarkedWords[] = [];
  quotations.forEach((quotation, position) => {
    const previous = words.at(-1) ?? carried;
    const gap = gapAfter(scene, quotation, quotations[position + 1]);
    const after = attributionAfter(scene, quotation, gap);
    const own = better(after, attributionBefore(scene, quotation)) ?? signatureAfter(scene, quotation) ?? label;
    const joined =
      previous !== undefined &&
      joins(scene, quotations[position - 1], quotation, previous) &&
      !isOther(own, previous.attribution);
    const isUnclear = own?.mention?.form === "pronoun" && isStrangerBefore(scene, quotation);
    const said = own === null ? undefined : { ...own, block: index, ...(isUnclear ? { mention: null } : {}) };
    const attribution = said ?? (joined ? previous.attribution : runOn(scene, quotation, index, words.at(-1)));
    words.push({ block: index, quotation, attribution, continues: joined });
  });
  return words;
}

/** A mention of a person is better than words that may be anyone's. */
const better = (after: Attribution | null, before: Attribution | null): Attribution | null =>
  after?.mention || !before?.mention ? (after ?? before) : before;

/** Whether two attributions are surely to two persons. */
function isOther(one: Attribution | null, other: Attribution | null): boolean {
  const [person, known] = [one?.mention?.person, other?.mention?.person];
  return person != null && known != null && person !== known;
}

/** Whether a quotation goes on from the one before it: `“A,” she said. “B.”` */
function joins(scene: Scene, last: Quotation | undefined, next: Quotation, previous: MarkedWords): boolean {
  if (!previous.quotation.closed) return true;
  if (last === undefined) return false;
  const gap = gapAfter(scene, last, next);
  if (gap.end === gap.start || attributionAfter(scene, last, gap) === null) return false;
  const between = scene.text.slice(gap.start, next.start).trimEnd();
  const rest = scene.text.slice(gap.end, next.start).trim();
  return rest === "" && /[.,;!—–-]$/.test(between);
}

/**
 * A quotation that is a sentence of its own is spoken by whom the sentence before it speaks of as speaking, or else by
 * whoever spoke right before it.
 */
function runOn(
  scene: Scene,
  quotation: Quotation,
  block: number,
  previous: MarkedWords | undefined,
): PlacedAttribution | null {
  if (scene.sentenceStart(quotation.start) !== quotation.start) return null;
  const to = scene.tokenFrom(quotation.start);
  const before = scene.tokens[to - 1];
  if (before === undefined) return previous?.attribution ?? null;
  const start = scene.sentenceStart(before.start);
  if (previous !== undefined && start <= previous.quotation.start) return previous.attribution;
  const { from } = scene.leadingTo(before.start);
  const given = givenWords(scene, from, to);
  if (given !== null) return { ...given, block };
  const subject = scene.tokens.slice(from, to).some(({ lower }) => isCue(lower)) ? mainSubject(scene, to, from) : null;
  if (subject !== null) return { ...subject, block };
  return previous !== undefined && scene.mentionsWithin({ start, end: quotation.start }).length === 0
    ? previous.attribution
    : null;
}

/** The one person that a heading, a lead or a table's row speaks of. */
export function onlyMention(mentions: readonly Mention[]): Attribution | null {
  const [first] = mentions;
  return first !== undefined && mentions.every(({ person }) => person === first.person) ? ofMention(first) : null;
}
