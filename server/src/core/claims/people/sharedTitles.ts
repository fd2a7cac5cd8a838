import { firstIndex } from "../../text/firstIndex.js";
import type { Block } from "../../text/prose.js";
import { roleOfVerb } from "./lexicon/roleVerbs.js";
import { givenTitle, phraseOf, phraseStart, spanOf } from "./phrases.js";
import type { NameReading } from "./readings.js";
import type { RoleMatch } from "./roleMatches.js";
import type { Word } from "./words.js";

/** What a title adds to the evidence for a person. */
const TITLED = 3;

/** `Tapscott, who coaches Prothero`: what somebody does. */
function isDeed(words: readonly Word[], { start, end }: RoleMatch): boolean {
  const [doer, verb] = [words[start - 1], words[start]];
  if (doer === undefined || verb === undefined || end - start > 1 || roleOfVerb(verb.lower) === null) return false;
  return doer.capital || /^(?:who|he|she)$/.test(doer.lower);
}

/** A plural right before a name, or before a comma and more than one name. */
function leadsToNames(block: Block, word: Word | undefined, names: readonly NameReading[]): boolean {
  if (word?.capital !== true) return false;
  if (word.gap === "space") return true;
  const first = indexFrom(names, word.start);
  const [name, next] = [names[first], names[first + 1]];
  return word.gap === "comma" && name?.span.start === word.start && next !== undefined && isListed(block, name, next);
}

const indexFrom = (names: readonly NameReading[], offset: number): number =>
  firstIndex(names.length, (index) => (names[index] as NameReading).span.start >= offset);

const isListed = (block: Block, name: NameReading, next: NameReading): boolean =>
  /^(?:,|,? and) $/.test(block.text.slice(name.span.end, next.span.start));

/** Gives each of several people the title they share: "Councilmen Grant Hollis and Peter Yoon". */
export function withSharedTitles(
  block: Block,
  words: readonly Word[],
  roles: readonly RoleMatch[],
  names: readonly NameReading[],
): readonly NameReading[] {
  const plurals = roles.filter(
    (role) => role.plural && !isDeed(words, role) && leadsToNames(block, words[role.end], names),
  );
  if (plurals.length === 0) return names;
  const shared = [...names];
  for (const role of plurals) {
    const phrase = phraseOf(words, phraseStart(words, role, 0), role.end, role);
    const title = givenTitle(block, words, phrase);
    const { start } = words[role.end] as Word;
    let at = indexFrom(shared, start);
    if (shared[at]?.span.start !== start) continue;
    const leading = shared[at];
    if (leading !== undefined)
      shared[at] = { ...leading, extent: { ...leading.extent, start: spanOf(words, phrase.start, role.end).start } };
    for (; at < shared.length; at++) {
      const name = shared[at] as NameReading;
      shared[at] = { ...name, titles: [...name.titles, title], evidence: name.evidence + TITLED };
      const next = shared[at + 1];
      if (next === undefined || !isListed(block, name, next)) break;
    }
  }
  return shared;
}
