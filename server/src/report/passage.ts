import type { Evidence } from "../core/check/finding.js";
import type { Span } from "../core/text/span.js";

/** Characters of a sentence that are shown on either side of the decisive words. */
const REACH = 140;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The source's sentence on one line, its decisive words marked; a long one is cut about them. */
export function passage(source: string, { span, sentence }: Evidence, mark: (words: string) => string): string {
  const { start, end } = rowOf(source, sentence) ?? sentence;
  const before = oneLine(source.slice(Math.min(start, span.start), span.start));
  const after = oneLine(source.slice(span.end, Math.max(end, span.end)));
  return cutStart(before.trimStart()) + mark(oneLine(source.slice(span.start, span.end))) + cutEnd(after.trimEnd());
}

/** The table row of which a sentence is a cell: a figure alone tells nobody what it is of. */
function rowOf(source: string, { start, end }: Span): Span | null {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const newline = source.indexOf("\n", end);
  const lineEnd = newline === -1 ? source.length : newline;
  const before = source.slice(lineStart, start).trimEnd();
  const after = source.slice(end, lineEnd).trimStart();
  const isCell = (before === "" || before.endsWith("|")) && (after === "" || after.startsWith("|"));
  return isCell && before + after !== "" ? { start: lineStart, end: lineEnd } : null;
}

function cutStart(text: string): string {
  if (text.length <= REACH) return text;
  return `… ${text.slice(text.indexOf(" ", text.length - REACH) + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= REACH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", REACH))} …`;
}
