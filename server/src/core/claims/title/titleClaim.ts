import type { ClaimBase } from "../claim.js";
import type { Person } from "../people/person.js";

/** A person's name with the title given to that person, or the title of a work. */
export interface TitleClaim extends ClaimBase {
  readonly kind: "title";
  /** Null where the claim is a work's title. */
  readonly person: Person | null;
  /** The title or role as written; null for a bare name. */
  readonly title: string | null;
  /** A work's or document's title; null for a person. */
  readonly work: string | null;
}
