import type { Block } from "../../text/prose.js";
import type { Span } from "../../text/span.js";
import type { Gender } from "./gender.js";
import type { BlockNames } from "./readings.js";
import type { Passage } from "../fileSpan.js";
import type { GivenTitle, Title } from "./title.js";

/** One person of a text, gathered from every mention. */
export interface Person {
  /** The fullest form of the name in the text. */
  readonly name: string;
  /** The name's parts without honorifics, in order; the last is the surname unless the name is a mononym. */
  readonly parts: readonly string[];
  /** Titles and roles that the text gives to this person, as written. */
  readonly titles: readonly string[];
  /** The same, read; where the text gives each, `People.placeOf` tells. */
  readonly held: readonly HeldTitle[];
  /** Null where neither a title, a given name nor a pronoun of the text tells. */
  readonly gender: Gender | null;
  /** In years, where the text gives it beside the name. */
  readonly age: number | null;
}

/** A title as a text words it. It does not know where: an edit that moves it leaves whoever holds it as they are. */
export interface HeldTitle extends Title {
  readonly text: string;
}

/** A place where a text speaks of a person. */
export interface Mention {
  /** Index of the block; the span is in the block's text. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  readonly form: "name" | "role" | "pronoun";
  /** Null where nobody in the text can be named for a role or pronoun. */
  readonly person: Person | null;
  /** The titles given to the name here; the reading of a role standing alone. */
  readonly titles: readonly GivenTitle[];
  /** The name with the titles that stand beside it. */
  readonly extent: Span;
}

/** The people of a text and where they are mentioned. */
export interface People {
  readonly all: readonly Person[];
  /** A block's mentions in order of position. */
  mentionsIn(block: number): readonly Mention[];
  /** Where the text gives somebody a title. */
  placeOf(title: HeldTitle): Passage;
  /** A block's names of places, organisations and the like, as far as they are told from people: in order of position. */
  otherNamesIn(block: number): readonly OtherName[];
  /** What the people of a later version can be read from. */
  readonly origin: PeopleOrigin;
}

/** From what the people of a text were gathered, and what that gave for each block. */
export interface PeopleOrigin {
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockNames[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly otherNames: readonly (readonly OtherName[])[];
  readonly titlePlaces: ReadonlyMap<HeldTitle, Passage>;
  /** Every word of a name of the text, folded. */
  readonly nameWords: ReadonlySet<string>;
}

/** A proper name that is not a person's. */
export interface OtherName {
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  /** Whether it begins a sentence, where any word has a capital. */
  readonly initial: boolean;
  /** How much its surroundings speak for a person; well below zero for a place or a body. */
  readonly evidence: number;
}
