import type { ClaimBase } from "../claimBase.js";
import type { Person } from "../people/person.js";
import type { GivenTitle } from "../people/title.js";

/** A person's name with the title given to that person, or the title of a work. */
export interface TitleClaim extends ClaimBase {
  readonly kind: "title";
  /** Null where the claim is a work's title. */
  readonly person: Person | null;
  /** The title or role as written; null for a bare name. */
  readonly title: string | null;
  /** A work's or document's title; null for a person. */
  readonly work: string | null;
  /** The name as it stands here, in the block; null for a work. */
  readonly name: NameInPlace | null;
  /** The titles given here, read; nearest to the name first. */
  readonly titles: readonly GivenTitle[];
}

export interface NameInPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
