import { parseDocument } from "yaml";
import { plainValues } from "./plainYaml.js";
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

/** A draft's project asks for its front matter before its reader does: it is parsed once for both. */
let last: { readonly head: string; readonly frontMatter: FrontMatter } | null = null;

/** Reads YAML front matter. Broken YAML yields no values and a problem, never an exception. */
export function readFrontMatter(file: string): FrontMatter | null {
  const spans = frontMatterSpan(file);
  if (spans === null) return null;
  const head = file.slice(0, spans.whole.end);
  if (last?.head !== head) last = { head, frontMatter: parse(head, spans) };
  return last.frontMatter;
}

function parse(head: string, { yaml, whole }: { readonly yaml: Span; readonly whole: Span }): FrontMatter {
  const failed = (message: string, start: number, end: number): FrontMatter => ({
    span: whole,
    values: {},
    problem: { message, start: yaml.start + start, end: yaml.start + Math.max(end, start) },
  });
  const notYaml = (message: string, start: number, end: number): FrontMatter =>
    failed(`The front matter is not YAML: ${message}. Mend it, or remove it.`, start, end);

  const plain = plainValues(head.slice(yaml.start, yaml.end));
  if (plain !== null) return { span: whole, values: plain, problem: null };
  const document = parseDocument(head.slice(yaml.start, yaml.end), { prettyErrors: false, logLevel: "silent" });
  const length = yaml.end - yaml.start;
  const error = document.errors[0];
  if (error !== undefined) return notYaml(error.message, error.pos[0], error.pos[1]);
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // An alias that leads nowhere, or to more than a text could mean.
    return notYaml(cause instanceof Error ? cause.message : String(cause), 0, length);
  }
  if (values === null || values === undefined) return { span: whole, values: {}, problem: null };
  if (typeof values !== "object" || Array.isArray(values))
    return failed("The front matter holds no “key: value” lines. Write one setting a line.", 0, length);
  return { span: whole, values: values as Record<string, unknown>, problem: null };
}
