import assert from "node:assert/strict";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { toString } from "mdast-util-to-string";
import type { Block } from "../../../server/src/core/text/prose.js";
import { readProse } from "../../../server/src/core/text/readProse.js";

const word = fc.constantFrom("four", "boats", "the", "“tea”", "(and)", "U.S.", "3.5", "don’t", "&amp;");
const inline = fc.oneof(
  word,
  word.map((text) => `**${text} x**`),
  word.map((text) => `*${text}*`),
  word.map((text) => `[${text} y](https://example.org/1)`),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "));
const block = fc.oneof(
  paragraph,
  paragraph.map((text) => `## ${text}`),
  paragraph.map((text) => `> ${text}`),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
);
const file = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));

/** The leaf blocks' text as another parser reads it. */
function oracle(markdown: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === "paragraph" || node.type === "heading") texts.push(toString(node));
    else for (const child of node.children ?? []) visit(child as { type: string });
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

describe("Markdown as prose, by property", () => {
  it("reads what another Markdown parser reads", () => {
    fc.assert(
      fc.property(file, (markdown) => {
        const texts = readProse(markdown, "markdown").blocks.map(({ text }) => text.trim());
        assert.deepEqual(texts, oracle(markdown));
      }),
    );
  });

  it("maps every character of the prose into the file, in order", () => {
    fc.assert(
      fc.property(fc.oneof(file, fc.string({ unit: "binary" })), (markdown) => {
        const { blocks, places } = readProse(markdown, "markdown");
        assert.equal(blocks.length, places.length);
        for (const [index, { offsets }] of places.entries()) {
          const { text } = blocks[index] as Block;
          let last = 0;
          for (let at = 0; at < text.length; at++) {
            const { start, end } = offsets.toFile({ start: at, end: at + 1 });
            assert.ok(last <= start && start < end && end <= markdown.length);
            last = start;
          }
        }
      }),
    );
  });
});
