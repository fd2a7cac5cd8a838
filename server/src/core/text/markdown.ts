import { TreeFragment } from "@lezer/common";
import { GFM, parser as commonmark } from "@lezer/markdown";
import { linkLabels } from "./linkLabels.js";
import { BlockReader } from "./markdownBlocks.js";
import { mostLinks } from "./mostLinks.js";
import { plainWords } from "./plainWords.js";
import type { MarkdownReading } from "./prose.js";
import { KnownBlocks } from "./knownBlocks.js";
import { changeBetween, type TextChange } from "./textChange.js";

const parser = commonmark.configure([GFM, plainWords, mostLinks]);

/** Reads Markdown as prose blocks in the order of the file. `from` is where the front matter ends. */
export function readMarkdown(file: string, from: number, previous: MarkdownReading | null): MarkdownReading {
  const input = parseable(file, from);
  const change = previous === null ? null : changeBetween(previous.input, input);
  const tree = parser.parse(input, previous === null || change === null ? [] : unchangedParts(previous, change));
  const labels = linkLabels(file, tree);
  const before = previous !== null && sameLabels(labels, previous.labels) ? previous : NOTHING;
  const known = new KnownBlocks(before, change, (block) => !before.raw.has(block));
  return { ...new BlockReader(file, tree, labels, known).read(), input, tree, labels };
}

const NOTHING: Pick<MarkdownReading, "blocks" | "places" | "raw"> = { blocks: [], places: [], raw: new Set() };

/** The file as the parser takes it, of the same length: no front matter, no carriage returns. */
function parseable(file: string, from: number): string {
  const body = file.includes("\r") ? file.replace(/\r\n?/g, (ending) => (ending === "\r" ? "\n" : " \n")) : file;
  return from === 0 ? body : body.slice(0, from).replace(/[^\n]/g, " ") + body.slice(from);
}

/** Where a paragraph ends hangs on two lines after it: they may be a table's first. */
const LINES_AHEAD = 2;

function unchangedParts({ tree, input }: MarkdownReading, change: TextChange): readonly TreeFragment[] {
  const { start, endBefore, endAfter } = change;
  let from = start;
  for (let lines = 0; lines < LINES_AHEAD; lines++) from = Math.max(0, input.lastIndexOf("\n", from - 1));
  const whole = TreeFragment.addTree(tree);
  return TreeFragment.applyChanges(whole, [{ fromA: from, toA: endBefore, fromB: from, toB: endAfter }]);
}

const sameLabels = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((label) => b.has(label));
