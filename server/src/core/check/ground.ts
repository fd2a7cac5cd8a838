import { otherNamesIn } from "../claims/number/frame/names.js";
import type { Mention, Person } from "../claims/people/person.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { isSameList } from "../text/isSameList.js";
import { keepInPlace } from "../text/keepInPlace.js";
import type { Block } from "../text/prose.js";
import { blocksAlong } from "./number/neighbours.js";
import type { CheckOptions } from "./options.js";
import { memoizeByObject } from "../text/memoizeByObject.js";

/** All that the verdicts on a block's claims rest on, besides the claims. */
export interface Ground {
  /** Of the block itself and of those around it. */
  readonly blocks: readonly (Block | undefined)[];
  /** Whom each of them mentions: each version of a draft may have its own objects for people. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The other names of each, as far as they are told from common words: the whole draft tells that. */
  readonly names: readonly string[];
  readonly date: string | null;
  readonly references: readonly Reference[];
  readonly options: string;
}

/** The grounds of a draft's blocks: the same object for as long as nothing in it changes. */
export function groundsOf(
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): (block: number) => Ground {
  const { blocks, metadata } = draft.prose;
  const shared = { date: metadata.date, references, options: JSON.stringify(options) };
  const names: string[] = [];
  const namesOf = (block: number): string =>
    (names[block] ??= otherNamesIn(block, draft.people)
      .map(({ text }) => text)
      .join("|"));
  const grounds = new Map<number, Ground>();
  return (block) => {
    let ground = grounds.get(block);
    if (ground === undefined) {
      const around = [block - 1, block + 1, ...blocksAlong(block, draft)];
      ground = asBefore(blocks[block] as Block, {
        blocks: around.map((index) => blocks[index]),
        mentions: around.map((index) => draft.people.mentionsIn(index)),
        names: around.map(namesOf),
        ...shared,
      });
      grounds.set(block, ground);
    }
    return ground;
  };
}

const isSameGround = (a: Ground, b: Ground): boolean =>
  a.date === b.date &&
  a.options === b.options &&
  isSameList(a.references, b.references) &&
  isSameList(a.blocks, b.blocks) &&
  isSameList(a.names, b.names) &&
  isSameList(a.mentions, b.mentions, isSameCast);

const asBefore = keepInPlace(isSameGround);

/** Of blocks that say the same: mentions can then differ in nothing but whom they mean. */
const isSameCast = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a === b ||
  isSameList(a, b, (one, other) => one.span.start === other.span.start && isSamePerson(one.person, other.person));

/** Whether two versions of a draft mean somebody of whom the same is known, as far as verdicts go. */
export const isSamePerson = (a: Person | null, b: Person | null): boolean =>
  a === b || (a !== null && b !== null && identityOf(a) === identityOf(b));

const identityOf = memoizeByObject(({ name, parts, held }: Person): string => {
  const offices = new Set(held.map(({ role }) => role.name));
  return JSON.stringify([name, parts, [...offices]]);
});
