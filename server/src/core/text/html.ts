import type { Span } from "./span.js";
import { wordSet } from "./wordSet.js";

const TAG_OR_COMMENT = /<!--|<(\/?)([a-z][a-z\d-]*)(?:[^a-z\d<>-][^<>]*)?>/gi;
const UNREAD = new Set(["script", "style", "code", "pre", "kbd", "samp", "svg", "template"]);
const INLINE = wordSet(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var",
);

/**
 * The paragraphs of an HTML block, each as the stretches of text between its tags. Comments found on the way are added
 * to `comments`.
 */
export function htmlParagraphs(file: string, block: Span, comments: Span[]): readonly (readonly Span[])[] {
  const html = file.slice(block.start, block.end);
  const paragraphs: Span[][] = [[]];
  let at = 0;
  let unread: string | null = null;
  const take = (end: number): void => {
    if (unread === null && end > at) paragraphs.at(-1)?.push({ start: block.start + at, end: block.start + end });
  };
  const pattern = new RegExp(TAG_OR_COMMENT);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    take(match.index);
    at = match.index + match[0].length;
    if (match[0] === "<!--") {
      const close = html.indexOf("-->", at);
      at = close === -1 ? html.length : close + 3;
      pattern.lastIndex = at;
      comments.push({ start: block.start + match.index, end: block.start + at });
      continue;
    }
    const name = (match[2] ?? "").toLowerCase();
    if (match[1] === "/" && name === unread) unread = null;
    else if (match[1] === "" && unread === null && UNREAD.has(name)) unread = name;
    else if (!INLINE.has(name)) paragraphs.push([]);
  }
  take(html.length);
  return paragraphs.filter((spans) => spans.length > 0);
}
