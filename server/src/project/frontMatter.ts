import { isNode, parseDocument } from "yaml";
import { frontMatterSpan, readFrontMatter } from "../core/text/frontMatter.js";
import { dayIn } from "../core/text/metadata.js";
import type { Span } from "../core/text/span.js";
import { rangeIn, type Problem } from "./problem.js";
import type { Draft } from "./draft.js";
import type { KeyPath, NamedSource } from "./settings.js";
import { folderOf, resolveUri } from "./uris.js";

/** What a draft's front matter says about its sources. */
export interface FrontMatterSources {
  /** Empty where it names none. */
  readonly sources: readonly NamedSource[];
  readonly problem: Problem | null;
}

const KEYS = ["source", "sources"];

/** Reads `source:` and `sources:`, each a path or a list of paths relative to the draft. */
export function frontMatterSources(draft: Draft): FrontMatterSources {
  const front = readFrontMatter(draft.text);
  if (front === null) return { sources: [], problem: null };
  if (front.problem !== null) return invalid(draft, front.problem.message, front.problem);
  const sources: NamedSource[] = [];
  for (const key of KEYS) {
    const value = front.values[key] ?? [];
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, name] of names.entries()) {
      const keys = Array.isArray(value) ? [key, index] : [key];
      if (typeof name !== "string" || name.trim() === "")
        return invalid(draft, `“${key}” must be a path or a list of paths.`, spanOfKeys(draft.text, keys));
      const uri = resolveUri(folderOf(draft.uri), name);
      if (uri === draft.uri)
        return invalid(draft, `“${key}” names the draft itself. Name its article.`, spanOfKeys(draft.text, keys));
      sources.push({ name, uri, keys });
    }
  }
  return { sources, problem: null };
}

/** What is wrong with the date that a draft's front matter gives; null where it is a day, or there is none. */
export function frontMatterDate({ uri, text }: Draft): Problem | null {
  const date = readFrontMatter(text)?.values["date"];
  if (date === undefined || date === null || dayIn(date) !== null) return null;
  const message = "“date” is no day that can be read. Write it like 2026-03-05: relative dates hang on it.";
  const range = rangeIn(text, spanOfKeys(text, ["date"]));
  return { code: "front-matter-invalid", severity: "warning", message, uri, range };
}

/** Where the value at a path of keys stands in the front matter. */
export function spanOfKeys(text: string, keys: KeyPath): Span {
  const spans = frontMatterSpan(text);
  if (spans === null) return { start: 0, end: 0 };
  const { start, end } = spans.yaml;
  const node: unknown = parseDocument(text.slice(start, end)).getIn(keys, true);
  const range = isNode(node) ? node.range : null;
  return range ? { start: start + range[0], end: start + range[1] } : spans.whole;
}

function invalid({ uri, text }: Draft, message: string, span: Span): FrontMatterSources {
  const range = rangeIn(text, span);
  return { sources: [], problem: { code: "front-matter-invalid", severity: "error", message, uri, range } };
}
