import { mentionsWithin } from "../../claims/people/mentionsWithin.js";
import type { Mention, Person } from "../../claims/people/person.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";

/** A sentence of the reference that speaks of a person. */
export interface PassageOnPerson {
  readonly mention: Mention;
  readonly sentence: string;
  /** What the sentence says before the mention, and goes on to say after it. */
  readonly before: string;
  readonly after: string;
  /** The roles in the sentence that stand without a name. */
  readonly roles: readonly Mention[];
  /** Who else is in the sentence. */
  readonly others: ReadonlySet<Person>;
}

const known = new WeakMap<Reference, WeakMap<Person, readonly PassageOnPerson[]>>();

/** Every place where the reference speaks of its person, by name, role or pronoun. */
export function passagesOn(person: Person, reference: Reference): readonly PassageOnPerson[] {
  const people = known.get(reference) ?? new WeakMap<Person, readonly PassageOnPerson[]>();
  known.set(reference, people);
  const passages = people.get(person) ?? findPassages(person, reference);
  people.set(person, passages);
  return passages;
}

function findPassages(person: Person, { reading: { prose, people } }: Reference): readonly PassageOnPerson[] {
  return prose.blocks.flatMap((block, index) => {
    const mentions = people.mentionsIn(index);
    return mentions
      .filter((mention) => mention.person === person)
      .map((mention) => {
        const sentence = sentenceAt(block, mention.span.start);
        const here = mentionsWithin(mentions, sentence).filter(({ span }) => span.end <= sentence.end);
        return {
          mention,
          sentence: block.text.slice(sentence.start, sentence.end),
          before: block.text.slice(sentence.start, mention.span.start),
          after: block.text.slice(mention.span.end, sentence.end),
          roles: here.filter(({ form }) => form === "role"),
          others: new Set(
            here.flatMap((other) => (other.person === null || other.person === person ? [] : [other.person])),
          ),
        };
      });
  });
}
