import { readMarkdown } from "./markdown.js";
import { readMetadata } from "./metadata.js";
import { plainBlocks } from "./plain.js";
import type { Prose } from "./prose.js";

export type TextFormat = "markdown" | "plain";

/**
 * Reads a file's text as prose. Pure; never throws on any string. The prose of an earlier version of the file spares
 * reading again what has not changed.
 */
export function readProse(file: string, format: TextFormat, previous: Prose | null = null): Prose {
  const { metadata, head } = readMetadata(file);
  const from = head?.end ?? 0;
  const markdown = format === "markdown" ? readNested(file, from, previous?.markdown ?? null) : null;
  const { blocks, places } = markdown ?? plainBlocks(file, from);
  const title = metadata.title ?? titleOf(blocks);
  return { file, markdown, blocks, places, comments: markdown?.comments ?? [], metadata: { ...metadata, title } };
}

/** Null where marks nest deeper than the call stack: nobody wrote that as Markdown, and it is read as plain text. */
function readNested(...file: Parameters<typeof readMarkdown>): ReturnType<typeof readMarkdown> | null {
  try {
    return readMarkdown(...file);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The first heading, as readers take it for the title. */
const titleOf = (blocks: Prose["blocks"]): string | null =>
  blocks.slice(0, 3).find((block) => block.kind === "heading")?.text ?? null;
