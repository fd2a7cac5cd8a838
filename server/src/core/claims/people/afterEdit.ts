import { sentenceAt } from "../../text/analysis.js";
import { isSameList } from "../../text/isSameList.js";
import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import { commonWords } from "./gather.js";
import { otherNameOf } from "./otherName.js";
import { peopleFrom } from "./peopleFrom.js";
import type { Mention, OtherName, People, PeopleOrigin } from "./person.js";
import type { BlockNames, PersonReading } from "./readings.js";
import { mentionOf } from "./resolve.js";
import type { GivenTitle } from "./title.js";

/**
 * The people of a text after an edit that changes nothing in who is who, with what was moved in its new place: who is
 * not touched stays the same object. Null where more has changed, and the people must be gathered again.
 */
export function peopleAfterEdit(
  { all, origin }: People,
  blocks: readonly Block[],
  readings: readonly BlockNames[],
): People | null {
  if (blocks.length !== origin.blocks.length) return null;
  const edits: EditedBlock[] = [];
  for (const [index, after] of readings.entries()) {
    const before = origin.readings[index] as BlockNames;
    if (before === after) continue;
    const edit = { index, before, after, from: origin.blocks[index] as Block, to: blocks[index] as Block };
    if (!meansTheSame(edit, origin.nameWords)) return null;
    edits.push(edit);
  }
  const mentions = [...origin.mentions];
  const otherNames = [...origin.otherNames];
  for (const edit of edits) {
    const moved = moveNames(edit, origin);
    mentions[edit.index] = moved.mentions;
    otherNames[edit.index] = moved.otherNames;
  }
  const titlePlaces = movedPlaces(origin.titlePlaces, edits);
  return peopleFrom(all, { ...origin, blocks, readings, mentions, otherNames, titlePlaces });
}

/** A block before and after an edit, with its names. */
interface EditedBlock {
  readonly index: number;
  readonly before: BlockNames;
  readonly after: BlockNames;
  readonly from: Block;
  readonly to: Block;
}

/** Whether a block has the same names, roles and pronouns as before, in as many sentences, and as many names written small. */
function meansTheSame({ before, after, from, to }: EditedBlock, nameWords: ReadonlySet<string>): boolean {
  return (
    isSameList(before.inOrder, after.inOrder, isSameReading) &&
    isSameList(sentencesWith(from, before), sentencesWith(to, after)) &&
    isSameList(commonWords(from, nameWords), commonWords(to, nameWords))
  );
}

const isSameReading = (a: PersonReading, b: PersonReading): boolean => withoutPlace(a) === withoutPlace(b);

const withoutPlace = (reading: PersonReading): string =>
  JSON.stringify(reading, (key, value: unknown) => (key === "span" || key === "extent" ? undefined : value));

/** For each reading whether it is the first of its sentence. */
function sentencesWith(block: Block, { inOrder }: BlockNames): readonly boolean[] {
  let last = -1;
  return inOrder.map(({ reading }) => {
    const { start } = sentenceAt(block, reading.span.start);
    const first = start !== last;
    last = start;
    return first;
  });
}

/** What an edited block mentions, in its new place: the same people, and the same names that are nobody's. */
function moveNames(
  { index, before, after, to }: EditedBlock,
  { mentions: known }: PeopleOrigin,
): { readonly mentions: readonly Mention[]; readonly otherNames: readonly OtherName[] } {
  const mentions: Mention[] = [];
  const otherNames: OtherName[] = [];
  before.inOrder.forEach((old, at) => {
    const reading = after.inOrder[at] as PersonReading;
    const mention = known[index]?.[mentions.length];
    if (mention?.span === old.reading.span) mentions.push(mentionOf(to, index, reading, mention.person));
    else if (reading.form === "name") otherNames.push(otherNameOf(to, index, reading.reading));
  });
  return { mentions, otherNames };
}

type TitlePlaces = PeopleOrigin["titlePlaces"];

/** Where the titles stand after the edits. */
function movedPlaces(places: TitlePlaces, edits: readonly EditedBlock[]): TitlePlaces {
  const moved = new Map(edits.map((edit) => [edit.index, movedTitles(edit)]));
  const after = new Map(places);
  for (const [title, { block, local }] of places) {
    const span = moved.get(block)?.get(local.start);
    if (span !== undefined) after.set(title, { block, local: span });
  }
  return after;
}

/** Where a block's titles stand after an edit, by where they began. */
function movedTitles({ before, after }: EditedBlock): ReadonlyMap<number, Span> {
  const moved = new Map<number, Span>();
  before.inOrder.forEach((old, at) => {
    const titles = titlesIn(after.inOrder[at] as PersonReading);
    titlesIn(old).forEach(({ span }, position) => moved.set(span.start, (titles[position] as GivenTitle).span));
  });
  return moved;
}

function titlesIn({ form, reading }: PersonReading): readonly GivenTitle[] {
  if (form === "name") return [...reading.implied, ...reading.titles];
  return form === "role" && reading.title !== null ? [reading.title] : [];
}
