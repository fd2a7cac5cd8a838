import { markdownBlocks } from "./markdown.js";
import { readMetadata } from "./metadata.js";
import { plainBlocks } from "./plain.js";
import type { Prose } from "./prose.js";

export type TextFormat = "markdown" | "plain";

/** Reads a file's text as prose. Pure; never throws on any string. */
export function readProse(file: string, format: TextFormat): Prose {
  const { metadata, head } = readMetadata(file);
  const from = head?.end ?? 0;
  const { blocks, comments } =
    format === "markdown" ? markdownBlocks(file, from) : { blocks: plainBlocks(file, from), comments: [] };
  return { file, blocks, comments, metadata: { ...metadata, title: metadata.title ?? titleOf(blocks) } };
}

/** The first heading, as readers take it for the title. */
const titleOf = (blocks: Prose["blocks"]): string | null =>
  blocks.slice(0, 3).find((block) => block.kind === "heading")?.text ?? null;
