import type { Span } from "./span.js";

const TAG_OR_COMMENT = /<!--|<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;
const UNREAD = new Set(["script", "style", "code", "pre", "kbd", "samp", "svg", "template"]);

/** The stretches of text between the tags of an HTML block; comments found on the way are added to `comments`. */
export function htmlText(file: string, block: Span, comments: Span[]): readonly Span[] {
  const html = file.slice(block.start, block.end);
  const texts: Span[] = [];
  let at = 0;
  let unread: string | null = null;
  const take = (end: number): void => {
    if (unread === null && html.slice(at, end).trim() !== "") texts.push({ start: block.start + at, end: block.start + end });
  };
  TAG_OR_COMMENT.lastIndex = 0;
  for (let match = TAG_OR_COMMENT.exec(html); match !== null; match = TAG_OR_COMMENT.exec(html)) {
    take(match.index);
    at = match.index + match[0].length;
    if (match[0] === "<!--") {
      const close = html.indexOf("-->", at);
      at = close === -1 ? html.length : close + 3;
      comments.push({ start: block.start + match.index, end: block.start + at });
      TAG_OR_COMMENT.lastIndex = at;
      continue;
    }
    const name = (match[2] ?? "").toLowerCase();
    if (match[1] === "/" && name === unread) unread = null;
    else if (match[1] === "" && unread === null && UNREAD.has(name)) unread = name;
  }
  take(html.length);
  return texts;
}
