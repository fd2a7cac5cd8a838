import { fold } from "../../claims/people/fold.js";
import { surnameKey } from "../../claims/people/names.js";
import type { Person } from "../../claims/people/person.js";
import { append } from "../../text/append.js";
import type { Span } from "../../text/span.js";
import type { Reference } from "../../reference/reference.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** A word of a reference in its place. */
export interface IndexedWord extends Span {
  readonly folded: string;
  readonly text: string;
  readonly block: number;
  readonly capital: boolean;
}

export interface NamedPerson {
  readonly person: Person;
  readonly folded: readonly string[];
  readonly surname: string;
}

/** The names of a reference, as they are looked up. */
export interface NameIndex {
  readonly people: readonly NamedPerson[];
  readonly words: readonly IndexedWord[];
  /** Where in `people` those stand who have a surname or, alone, a name. */
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  /** Those who have a first name before another. */
  readonly byGivenName: ReadonlyMap<string, readonly number[]>;
  /** Where each folded word stands in `words`. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Whom the people of drafts were found to be. */
  readonly matches: WeakMap<Person, PersonMatch | null>;
}

/** A person of a reference for one of a draft. */
export interface PersonMatch {
  readonly person: Person;
  /** `near`: the draft misspells the name. */
  readonly closeness: "same" | "near";
}

export const nameIndexOf = memoizeByObject(buildIndex);

/** A word of a name, with what an apostrophe ties to it but for a possessive. */
export const WORD = /[\p{L}\p{M}\d]+(?:['’](?!s(?![\p{L}\d]))\p{L}+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** The words of a name or a text as the index has them. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => fold(word));
}

function buildIndex({ reading }: Reference): NameIndex {
  const words: IndexedWord[] = [];
  const positions = new Map<string, number[]>();
  reading.prose.blocks.forEach(({ text }, block) => {
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      const folded = fold(word);
      append(positions, folded, words.length);
      words.push({ folded, text: word, block, start, end: start + word.length, capital: CAPITAL.test(word) });
    }
  });
  const people = reading.people.all.map((person) => {
    const folded = person.parts.map(fold);
    return { person, folded, surname: surnameKey(folded) };
  });
  const bySurname = new Map<string, number[]>();
  const byGivenName = new Map<string, number[]>();
  people.forEach(({ folded: [first = "", ...others], surname }, at) => {
    append(bySurname, surname, at);
    if (others.length > 0) append(byGivenName, first, at);
    else if (first !== surname) append(bySurname, first, at);
  });
  return { people, bySurname, byGivenName, words, positions, matches: new WeakMap() };
}

/** Whether the words stand next to one another somewhere in the text. */
export const hasPhrase = (index: NameIndex, phrase: readonly string[]): boolean => phrasesIn(index, phrase).length > 0;

/** Where a phrase begins, each time that it comes up. */
export function phrasesIn({ words, positions }: NameIndex, phrase: readonly string[]): readonly IndexedWord[] {
  const [first = ""] = phrase;
  return (positions.get(first) ?? []).flatMap((at) =>
    phrase.every((word, i) => words[at + i]?.folded === word) ? [words[at] as IndexedWord] : [],
  );
}
