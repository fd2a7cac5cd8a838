import type { Block } from "../../text/prose.js";
import { fold } from "./fold.js";
import { genderOfGivenName, isGivenName } from "./lexicon/givenNames.js";
import { isSurname } from "./lexicon/surnames.js";
import type { NameReading } from "./readings.js";

/** What a surname adds to the evidence for a person. */
const FULL_NAME = 2;

/** Gives two of one family the surname that is said once: "Gareth and Nia Prosser". */
export const withSharedSurnames = (block: Block, names: readonly NameReading[]): readonly NameReading[] =>
  names.map((name, at) => {
    const next = names[at + 1];
    if (next === undefined || !shareSurname(block, name, next)) return name;
    const parts = [...name.parts, ...next.parts.slice(1)];
    const gender = name.gender ?? genderOfGivenName(name.folded[0] as string);
    return { ...name, parts, folded: parts.map(fold), gender, evidence: name.evidence + FULL_NAME };
  });

/** Whether a given name that nobody has for a surname stands before a full name: "Hall and Nia Prosser" are of two families. */
function shareSurname({ text }: Block, { parts, folded, titles, span }: NameReading, next: NameReading): boolean {
  const [given = ""] = folded;
  return (
    parts.length === 1 &&
    titles.length === 0 &&
    next.parts.length === 2 &&
    next.titles.every(({ span: title }) => title.start > next.span.start) &&
    isGivenName(given) &&
    !isSurname(given) &&
    isGivenName(next.folded[0] as string) &&
    /^ (?:and|&) $/.test(text.slice(span.end, next.span.start))
  );
}
