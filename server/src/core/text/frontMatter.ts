import { LineCounter, parseDocument } from "yaml";
import type { Span } from "./span.js";

/** A problem in the front matter; the span is in the file. */
export interface FrontMatterProblem extends Span {
  readonly message: string;
}

export interface FrontMatter {
  /** The front matter with its fences, in file offsets. */
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem: FrontMatterProblem | null;
}

/** The span of the front matter's YAML and of the whole with its fences; null where the file has none. */
export function frontMatterSpan(file: string): { readonly yaml: Span; readonly whole: Span } | null {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(file);
  if (open === null) return null;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  close.lastIndex = open[0].length;
  const fence = close.exec(file);
  if (fence === null) return null;
  return { yaml: { start: open[0].length, end: fence.index }, whole: { start: 0, end: fence.index + fence[0].length } };
}

/** Reads YAML front matter. Broken YAML yields no values and a problem, never an exception. */
export function readFrontMatter(file: string): FrontMatter | null {
  const spans = frontMatterSpan(file);
  if (spans === null) return null;
  const { yaml, whole } = spans;
  const document = parseDocument(file.slice(yaml.start, yaml.end), {
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const error = document.errors[0];
  const failed = (message: string, start: number, end: number): FrontMatter => ({
    span: whole,
    values: {},
    problem: { message, start: yaml.start + start, end: yaml.start + Math.max(end, start) },
  });
  if (error !== undefined) {
    return failed(`The front matter is not YAML: ${error.message}. Mend it, or remove it.`, error.pos[0], error.pos[1]);
  }
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  if (values === null || values === undefined) return { span: whole, values: {}, problem: null };
  if (typeof values !== "object" || Array.isArray(values)) {
    return failed("The front matter holds no “key: value” lines. Write one setting a line.", 0, yaml.end - yaml.start);
  }
  return { span: whole, values: values as Record<string, unknown>, problem: null };
}
