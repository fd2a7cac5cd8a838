import type { Reference } from "../../reference/reference.js";
import { analyse } from "../../text/analysis.js";
import type { Block } from "../../text/prose.js";
import { overlapping, type Span } from "../../text/span.js";
import { passageEvidence } from "../evidence.js";
import type { Evidence } from "../finding.js";
import type { Match } from "./exactMatch.js";
import type { QuotedSource } from "./quotedSource.js";
import type { WordStream } from "./wordStream.js";

/** Parts of a quote as one statement of the source has them, in order. */
export type Passage = readonly Match[];

/** Every way to find the parts of a quote in order within one statement, none of them more than a paragraph from the next. */
export function withinStatements(
  { speech, starts }: QuotedSource,
  parts: readonly (readonly Match[])[],
): readonly Passage[] {
  const [first = [], ...rest] = parts;
  return first.flatMap((match) => {
    const end = starts[statementOf(speech, match) + 1] ?? 0;
    if (match.to > end) return [];
    const passage = [match];
    for (const matches of rest) {
      const next = matches.find(({ from, to }) => from >= (passage.at(-1) as Match).to && to <= end);
      if (next === undefined || blocksBetween(speech, passage.at(-1) as Match, next) > 1) return [];
      passage.push(next);
    }
    return [passage];
  });
}

/** Whether one statement has all the parts, in whatever order. */
export function shareStatement({ speech }: QuotedSource, parts: readonly (readonly Match[])[]): boolean {
  const [first = [], ...rest] = parts;
  return first.some((match) => {
    const statement = statementOf(speech, match);
    return rest.every((matches) => matches.some((other) => statementOf(speech, other) === statement));
  });
}

export const statementOf = ({ words }: WordStream, { from }: Match): number => words[from]?.statement ?? -1;

export const blocksBetween = ({ words }: WordStream, before: Match, after: Match): number =>
  Math.abs((words[after.from]?.block ?? 0) - (words[before.to - 1]?.block ?? 0));

/** The source's words as evidence, a passage for each paragraph that they stand in. */
export function evidenceFor(
  reference: Reference,
  { words }: WordStream,
  matches: readonly Match[],
): readonly Evidence[] {
  const spans = new Map<number, Span>();
  for (const { from, to } of matches) {
    for (const { block, start, end } of words.slice(from, to)) {
      const span = spans.get(block) ?? { start, end };
      spans.set(block, { start: Math.min(span.start, start), end: Math.max(span.end, end) });
    }
  }
  return [...spans].map(([block, span]) => {
    const sentences = overlapping(analyse(reference.reading.prose.blocks[block] as Block).sentences, span);
    const sentence = { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
    return passageEvidence(reference, block, span, sentence);
  });
}
