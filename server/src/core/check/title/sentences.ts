import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { analyse } from "../../text/analysis.js";
import { append } from "../../text/append.js";
import { contains, type Span } from "../../text/span.js";
import { nameIndexOf } from "./nameIndex.js";
import { stem } from "./stem.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** A sentence of a reference: the stems of its words, and of whom it speaks. */
export interface Sentence extends Span {
  readonly block: number;
  readonly stems: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

/** A reference's sentences, as they are looked up by their words and by their people. */
export interface SentenceIndex {
  readonly all: readonly Sentence[];
  /** The sentences, by index, that have a stem. */
  readonly withStem: ReadonlyMap<string, readonly number[]>;
  /** The sentences that speak of a person, by name, role or pronoun. */
  readonly on: ReadonlyMap<Person, readonly number[]>;
}

export const sentenceIndexOf = memoizeByObject(buildIndex);

function buildIndex(reference: Reference): SentenceIndex {
  const { prose, people } = reference.reading;
  const { words } = nameIndexOf(reference);
  const all: Sentence[] = [];
  let next = 0;
  prose.blocks.forEach((block, index) => {
    const mentions = people.mentionsIn(index);
    const mentionsIn = (sentence: Span): readonly Mention[] =>
      mentionsWithin(mentions, sentence).filter(({ span }) => contains(sentence, span));
    for (const span of analyse(block).sentences) {
      const stems = new Set<string>();
      for (let word = words[next]; word?.block === index && word.end <= span.end; word = words[++next])
        stems.add(stem(word.folded));
      all.push({ ...span, block: index, stems, mentions: mentionsIn(span) });
    }
    while (words[next]?.block === index) next++;
  });
  const withStem = new Map<string, number[]>();
  const on = new Map<Person, number[]>();
  all.forEach(({ stems, mentions }, at) => {
    for (const word of stems) append(withStem, word, at);
    for (const person of new Set(mentions.flatMap(({ person }) => person ?? []))) append(on, person, at);
  });
  return { all, withStem, on };
}
