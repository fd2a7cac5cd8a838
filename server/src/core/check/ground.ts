import type { Mention, Person } from "../claims/people/person.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import type { BlockContent } from "../text/prose.js";
import { blocksAlong } from "./number/neighbours.js";
import type { CheckOptions } from "./options.js";

/** All that the verdicts on a block's claims rest on, besides the claims. */
export interface Ground {
  /** Of the block itself and of those around it. */
  readonly contents: readonly (BlockContent | undefined)[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly date: string | null;
  readonly references: readonly Reference[];
  readonly options: string;
}

/** The grounds of a draft's blocks. */
export function groundsOf(
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): (block: number) => Ground {
  const { blocks, metadata } = draft.prose;
  const shared = { date: metadata.date, references, options: JSON.stringify(options) };
  return (block) => {
    const around = [block - 1, block + 1, ...blocksAlong(block, draft)];
    return {
      contents: around.map((index) => blocks[index]?.content),
      mentions: around.map((index) => draft.people.mentionsIn(index)),
      ...shared,
    };
  };
}

/** Whether two versions of a draft give verdicts the same ground. Persons are others in each version, and are told by name and office. */
export const isSameGround = (a: Ground, b: Ground): boolean =>
  a.date === b.date &&
  a.options === b.options &&
  isSameList(a.references, b.references, (one, other) => one === other) &&
  isSameList(a.contents, b.contents, (one, other) => one === other) &&
  isSameList(a.mentions, b.mentions, areSameMentions);

/** Of blocks that say the same: mentions can then differ in nothing but whom they mean. */
const areSameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  isSameList(a, b, (one, other) => one.span.start === other.span.start && isSamePerson(one.person, other.person));

export function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));
}

/** Whether two versions of a draft mean somebody of whom the same is known, as far as verdicts go. */
export const isSamePerson = (a: Person | null, b: Person | null): boolean =>
  a === b || (a !== null && b !== null && identityOf(a) === identityOf(b));

const identities = new WeakMap<Person, string>();

function identityOf(person: Person): string {
  let identity = identities.get(person);
  if (identity === undefined) {
    const offices = new Set(person.held.map(({ role }) => role.name));
    identity = JSON.stringify([person.name, person.parts, [...offices]]);
    identities.set(person, identity);
  }
  return identity;
}
