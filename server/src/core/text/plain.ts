import type { Block, BlockPlace, PlacedBlocks } from "./prose.js";
import { ProseBuilder } from "./proseBuilder.js";
import type { Span } from "./span.js";

/** A line this short, standing alone and with no full stop, is a heading. */
const HEADING_LENGTH = 100;

/** Reads plain text: blank lines part the paragraphs. `from` is where the prose begins. */
export function plainBlocks(file: string, from: number): PlacedBlocks {
  const blocks: Block[] = [];
  const places: BlockPlace[] = [];
  let heading = "";
  for (const span of paragraphSpans(file, from)) {
    const builder = new ProseBuilder(file);
    builder.verbatim(span);
    const { text, offsets } = builder.finish();
    const kind = isHeading(text) ? "heading" : "paragraph";
    blocks.push({ kind, text, styles: [], heading, lead: "", row: "", column: "", quotation: 0 });
    places.push({ span, offsets });
    if (kind === "heading") heading = text;
  }
  return { blocks, places };
}

function* paragraphSpans(file: string, from: number): Generator<Span> {
  let start = -1;
  let end = -1;
  for (let at = from; at <= file.length;) {
    const newline = file.indexOf("\n", at);
    const lineEnd = newline === -1 ? file.length : newline;
    const line = file.slice(at, lineEnd);
    if (line.trim() === "") {
      if (start !== -1) yield { start, end };
      start = -1;
    } else {
      if (start === -1) start = at + (line.length - line.trimStart().length);
      end = at + line.trimEnd().length;
    }
    at = lineEnd + 1;
  }
  if (start !== -1) yield { start, end };
}

const isHeading = (text: string): boolean => text.length <= HEADING_LENGTH && !/[.!?:;,…”"’'\])]$/.test(text);
