import { sentenceAt } from "../../text/analysis.js";
import type { Block, Prose } from "../../text/prose.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Mention, People, Person } from "../people/person.js";
import type { TitleClaim } from "./titleClaim.js";
import { readWorks } from "./works.js";

/** Reads every name with its title, and every title of a work. */
export function readTitles({ blocks }: Prose, people: People): readonly TitleClaim[] {
  const named = new Set<Person>();
  return blocks.flatMap((block, index) => {
    const names = people.mentionsIn(index).filter((mention) => mention.form === "name" && isClaim(mention, named));
    const works = readWorks(block).filter((work) => !names.some(({ extent }) => overlaps(extent, work)));
    return [
      ...names.map((mention) => personClaim(block, mention)),
      ...works.map((work) => workClaim(block, index, work)),
    ];
  });
}

/** A surname that comes up again is no claim of its own. */
function isClaim({ person, titles, text }: Mention, named: Set<Person>): boolean {
  if (person === null) return false;
  const first = !named.has(person);
  named.add(person);
  return first || titles.length > 0 || /\p{L}\s+\p{L}/u.test(text);
}

function personClaim(block: Block, { block: index, extent, person, titles, span, text }: Mention): TitleClaim {
  const written = [...titles].sort((a, b) => a.span.start - b.span.start).map((title) => title.text);
  return {
    ...placed(block, index, extent),
    person,
    title: written.length > 0 ? written.join(", ") : null,
    work: null,
    name: { ...span, text },
    titles,
  };
}

function workClaim(block: Block, index: number, span: Span): TitleClaim {
  const claim = placed(block, index, span);
  return { ...claim, person: null, title: null, work: claim.text, name: null, titles: [] };
}

function placed(block: Block, index: number, local: Span) {
  const text = block.text.slice(local.start, local.end);
  return {
    kind: "title",
    span: block.offsets.toFile(local),
    text,
    block: index,
    local,
    sentence: sentenceAt(block, local.start),
  } as const;
}
