import { designationsIn, type Designation } from "../../claims/number/designations.js";
import type { Reference } from "../../reference/reference.js";
import { sentenceAt } from "../../text/analysis.js";
import { memoizeByObject } from "../../text/memoizeByObject.js";
import type { Block } from "../../text/prose.js";
import { passageEvidence } from "../evidence.js";
import type { Verdict } from "../finding.js";

/** Where a source first has a name with a number, and every number that it puts to it. */
interface Numbered {
  readonly designation: Designation;
  readonly block: number;
  readonly numbers: Set<string>;
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
  const { head, number } = designation;
  let verdict: Verdict | null = null;
  for (const reference of references) {
    const known = numberedIn(reference).get(head);
    if (known?.numbers.has(number.text)) return null;
    if (known !== undefined && known.numbers.size <= MOST_NUMBERS)
      verdict ??= numberedOtherwise(designation, text, reference, known);
  }
  return verdict;
}

const numberedIn = memoizeByObject(({ reading }: Reference): ReadonlyMap<string, Numbered> => {
  const byHead = new Map<string, Numbered>();
  reading.prose.blocks.forEach((block, index) => {
    for (const designation of designationsIn(block)) {
      const { head, number } = designation;
      const known = byHead.get(head) ?? { designation, block: index, numbers: new Set<string>() };
      byHead.set(head, known);
      known.numbers.add(number.text);
    }
  });
  return byHead;
});

function numberedOtherwise(
  { start, end, number }: Designation,
  text: string,
  reference: Reference,
  { designation, block, numbers }: Numbered,
): Verdict {
  const [only, ...others] = numbers;
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
