import type { Evidence } from "../core/check/finding.js";

/** Characters of a sentence that are shown on either side of the decisive words. */
const REACH = 140;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The source's sentence on one line, its decisive words marked; a long one is cut about them. */
export function passage(source: string, { span, sentence }: Evidence, mark: (words: string) => string): string {
  const before = oneLine(source.slice(Math.min(sentence.start, span.start), span.start));
  const after = oneLine(source.slice(span.end, Math.max(sentence.end, span.end)));
  return cutStart(before.trimStart()) + mark(oneLine(source.slice(span.start, span.end))) + cutEnd(after.trimEnd());
}

function cutStart(text: string): string {
  if (text.length <= REACH) return text;
  return `… ${text.slice(text.indexOf(" ", text.length - REACH) + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= REACH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", REACH))} …`;
}
