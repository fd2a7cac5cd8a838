import { analyse } from "../../text/analysis.js";
import { firstIndex } from "../../text/firstIndex.js";
import type { Block, Prose } from "../../text/prose.js";
import { indexEndingAfter } from "../../text/span.js";
import type { Mention, People, Person } from "../people/person.js";
import type { Speaker } from "./quoteClaim.js";
import type { Attribution } from "./subject.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";

/** Who is said to speak, and in which block. */
export interface PlacedAttribution extends Attribution {
  readonly block: number;
}

export function speakerOf(prose: Prose, people: People, { block, span, mention }: PlacedAttribution): Speaker {
  const { text } = prose.blocks[block] as Block;
  const person = mention?.person ?? null;
  return {
    text: text.slice(span.start, span.end),
    block,
    local: span,
    person,
    persons: mention?.form === "pronoun" ? whomMayMean(prose, people, mention) : person === null ? [] : [person],
    role: mention?.form === "role" ? (mention.titles[0] ?? null) : null,
  };
}

/** Paragraphs back in which whom a pronoun means may have been named. */
const REACH = 2;
/** So many mentions back in its own paragraph. */
const IN_MIND = 40;

/**
 * Everyone of the pronoun's gender who is spoken of in its sentence and the one before, or else before that in its
 * paragraph; where these are pronouns too, those of the paragraphs before and whom the text speaks of most.
 */
function whomMayMean(prose: Prose, people: People, pronoun: Mention): readonly Person[] {
  const gender = /^s/i.test(pronoun.text) ? "female" : "male";
  const fitting = (mentions: readonly Mention[]) =>
    mentions.filter(({ person }) => person !== null && (person.gender === null || person.gender === gender));
  const since = sentenceBefore(prose, pronoun);
  const before = fitting(mentionsBefore(people, pronoun));
  const lately = before.filter(({ span }) => span.start >= since);
  const near = lately.length > 0 ? lately : before;
  const found = [pronoun, ...near].map(({ person }) => person);
  if (near[0] === undefined || near[0].form === "pronoun") {
    for (let back = 1; back <= REACH; back++)
      found.push(...fitting(people.mentionsIn(pronoun.block - back)).map(({ person }) => person));
    const topic = topicOf(people, prose);
    if (topic?.gender === gender) found.push(topic);
  }
  return [...new Set(found.filter((person) => person !== null))];
}

function mentionsBefore(people: People, { block, span }: Mention): readonly Mention[] {
  const mentions = people.mentionsIn(block);
  const at = firstIndex(mentions.length, (index) => (mentions[index] as Mention).span.start >= span.start);
  return mentions.slice(Math.max(0, at - IN_MIND), at);
}

/** Where the sentence before the mention's begins. */
function sentenceBefore({ blocks }: Prose, { block, span }: Mention): number {
  const { sentences } = analyse(blocks[block] as Block);
  return sentences[Math.max(0, indexEndingAfter(sentences, span.start) - 1)]?.start ?? 0;
}

/** Whom a text names most often. */
const topicOf = memoizeByObject((people: People, { blocks }: Prose): Person | null => {
  const counts = new Map<Person, number>();
  blocks.forEach((_, block) => {
    for (const { person, form } of people.mentionsIn(block))
      if (person !== null && form === "name") counts.set(person, (counts.get(person) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
});
