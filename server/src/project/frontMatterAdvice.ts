import { frontMatterSpan, readFrontMatter } from "../core/text/frontMatter.js";

const OPENED = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,40}?[ \t]*sources?[ \t]*:/i;
const TOML = /^\s*\+\+\+[ \t]*\r?\n/;
const PUSHED_DOWN = /^\uFEFF?(?:[ \t]*\r?\n)+---[ \t]*\r?\n(?:[^\n]*\n){0,40}?[ \t]*sources?[ \t]*:/i;

/** Why front matter that was meant to name a source does not; null where there is no sign that any was. */
export function adviceOn(text: string): string | null {
  if (TOML.test(text)) return "Front matter in TOML is not read. Write it in YAML, between two lines of “---”.";
  if (PUSHED_DOWN.test(text))
    return "The front matter is not at the very start of the file. Remove the lines before it.";
  if (frontMatterSpan(text) === null)
    return OPENED.test(text) ? "The front matter is not closed. End it with a line of its own, “---”." : null;
  const key = Object.keys(readFrontMatter(text)?.values ?? {}).find((name) => /^sources?$/i.test(name));
  return key === undefined ? null : `“${key}” in the front matter names no source. Write “source: PATH”.`;
}
