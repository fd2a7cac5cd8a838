import type { Span } from "../../text/span.js";
import type { Gender } from "./gender.js";
import type { GivenTitle } from "./title.js";

/** A proper name of a block with what stands around it; spans are in the block. */
export interface NameReading {
  readonly span: Span;
  readonly extent: Span;
  readonly parts: readonly string[];
  /** The parts, folded. */
  readonly folded: readonly string[];
  readonly titles: readonly GivenTitle[];
  /** What the name is said to have done, as a role: "edited by Caroline Fitch". */
  readonly implied: readonly GivenTitle[];
  readonly age: number | null;
  readonly gender: Gender | null;
  /** How much the surroundings speak for a person: about 2 is convincing, below 0 speaks against. */
  readonly evidence: number;
  /** Whether it begins a sentence. */
  readonly initial: boolean;
  /** Whether it is likely the subject of its clause, or its speaker. */
  readonly subject: boolean;
}

/** A role that stands for a person without a name beside it. */
export interface RoleReading {
  readonly span: Span;
  readonly title: GivenTitle | null;
  /** "the 47-year-old" */
  readonly age: number | null;
  readonly definite: boolean;
  /** Whether it is said of a pronoun: "when he was mayor". */
  readonly predicate: boolean;
  readonly subject: boolean;
}

export interface PronounReading {
  readonly span: Span;
  readonly gender: Gender;
  readonly subject: boolean;
}

/** Anything that may speak of a person, and whether it stands in marks. */
export type PersonReading = { readonly quoted: boolean } & (
  | { readonly form: "name"; readonly reading: NameReading }
  | { readonly form: "role"; readonly reading: RoleReading }
  | { readonly form: "pronoun"; readonly reading: PronounReading }
);

export interface BlockNames {
  readonly names: readonly NameReading[];
  /** The names, roles and pronouns in order of position. */
  readonly inOrder: readonly PersonReading[];
}
