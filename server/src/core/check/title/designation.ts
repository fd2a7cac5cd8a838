import { designationsIn, type Designation } from "../../claims/number/designations.js";
import type { Reference } from "../../reference/reference.js";
import { append } from "../../text/append.js";
import { sentenceAt } from "../../text/analysis.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";
import type { Block } from "../../text/prose.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";

/** A designation of a source, and the index of its block. */
interface Place {
  readonly designation: Designation;
  readonly block: number;
}

/** Of what has more numbers than this in a source, it may well have another. */
const MOST_NUMBERS = 3;

/**
 * What is wrong with a name that has a number: that the source has the name with another one, as Route 6 for Route 9. Null
 * where nothing is.
 */
export function checkDesignation(
  designation: Designation,
  { text }: Block,
  references: readonly Reference[],
): Verdict | null {
  const known = references.map((reference) => ({ reference, places: placesOf(reference).get(designation.head) ?? [] }));
  if (known.some(({ places }) => places.some((place) => numberOf(place) === designation.number.text))) return null;
  for (const { reference, places } of known) {
    const numbers = [...new Set(places.map(numberOf))];
    const [first] = places;
    if (first !== undefined && numbers.length <= MOST_NUMBERS)
      return numberedOtherwise(designation, text, reference, first, numbers);
  }
  return null;
}

const numberOf = ({ designation }: Place): string => designation.number.text;

const placesOf = memoizeByObject(({ reading }: Reference): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  reading.prose.blocks.forEach((block, index) => {
    for (const designation of designationsIn(block)) append(places, designation.head, { designation, block: index });
  });
  return places;
});

function numberedOtherwise(
  { start, end, number }: Designation,
  text: string,
  reference: Reference,
  { designation, block }: Place,
  [only, ...others]: readonly string[],
): Verdict {
  const source = reference.reading.prose.blocks[block] as Block;
  const named = source.text.slice(designation.start, designation.end);
  return {
    verdict: "contradicted",
    rule: "name-misspelled",
    message: `The source has “${named}”, not “${text.slice(start, end)}”.`,
    evidence: [passageEvidence(reference, block, designation, sentenceAt(source, designation.start))],
    suggestion: only === undefined || others.length > 0 ? null : text.slice(start, number.start) + only,
  };
}
