import type { Mention, Person } from "../claims/people/person.js";
import type { Reading } from "../claims/reading.js";
import type { Reference } from "../reference/reference.js";
import { isSameList } from "../text/isSameList.js";
import type { BlockContent } from "../text/prose.js";
import { blocksAlong } from "./number/neighbours.js";
import type { CheckOptions } from "./options.js";

/** All that the verdicts on a block's claims rest on, besides the claims. */
export interface Ground {
  /** Of the block itself and of those around it. */
  readonly contents: readonly (BlockContent | undefined)[];
  readonly casts: readonly Cast[];
  readonly date: string | null;
  readonly references: readonly Reference[];
  readonly options: string;
}

/** Whom a block mentions: as each version of a draft has its own objects for people, told by name and office. */
interface Cast {
  readonly mentions: readonly Mention[];
  readonly identities: readonly string[];
}

/** The grounds of a draft's blocks. */
export function groundsOf(
  draft: Reading,
  references: readonly Reference[],
  options: CheckOptions,
): (block: number) => Ground {
  const { blocks, metadata } = draft.prose;
  const shared = { date: metadata.date, references, options: JSON.stringify(options) };
  const casts = new Map<number, Cast>();
  const castOf = (block: number): Cast => {
    let cast = casts.get(block);
    if (cast === undefined) {
      const mentions = draft.people.mentionsIn(block);
      cast = { mentions, identities: mentions.map(({ person }) => (person === null ? "" : identityOf(person))) };
      casts.set(block, cast);
    }
    return cast;
  };
  const grounds = new Map<number, Ground>();
  return (block) => {
    let ground = grounds.get(block);
    if (ground === undefined) {
      const around = [block - 1, block + 1, ...blocksAlong(block, draft)];
      ground = { contents: around.map((index) => blocks[index]?.content), casts: around.map(castOf), ...shared };
      grounds.set(block, ground);
    }
    return ground;
  };
}

export const isSameGround = (a: Ground, b: Ground): boolean =>
  a.date === b.date &&
  a.options === b.options &&
  isSameList(a.references, b.references) &&
  isSameList(a.contents, b.contents) &&
  isSameList(a.casts, b.casts, isSameCast);

/** Of blocks that say the same: mentions can then differ in nothing but whom they mean. */
const isSameCast = (a: Cast, b: Cast): boolean =>
  isSameList(a.identities, b.identities) && isSameList(a.mentions, b.mentions, startsAlike);

const startsAlike = (a: Mention, b: Mention): boolean => a.span.start === b.span.start;

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
