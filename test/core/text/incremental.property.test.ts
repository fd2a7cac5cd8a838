import assert from "node:assert/strict";
import fc from "fast-check";
import type { Prose } from "../../../server/src/core/text/prose.js";
import { readProse } from "../../../server/src/core/text/readProse.js";

const line = fc.constantFrom(
  "# Losses",
  "Nine boats *sank*.",
  "> “Tea,” he said.",
  "- four boats",
  "1. a raft <!-- or two -->",
  "| a | b |",
  "| --- | --- |",
  "```",
  "<div>",
  "[log]: https://example.org",
  "See the [log].",
  "---",
  "",
);
const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 20 }),
  insert: fc.oneof(line, fc.constantFrom("x", "\n", "\n\n", "> ")),
});

/** An edit that takes the tag away from a paragraph of raw HTML. */
const RAW_NO_LONGER: [string, { at: number; cut: number; insert: string }[]] = [
  "<div>\n<div>Nine boats *sank*.\n> “Tea,” he said.",
  [{ at: 9, cut: 1, insert: "\n\n" }],
];

/** Everything that a reader can see of a text. */
const visible = ({ blocks, places, comments, metadata }: Prose): unknown => ({
  blocks,
  places: places.map(({ span, offsets }, index) => ({
    span,
    inFile: Array.from(blocks[index]?.text ?? "", (_, at) => offsets.toFile({ start: at, end: at + 1 })),
  })),
  comments,
  metadata,
});

describe("reading after edits", () => {
  it("reads what reading afresh reads", () => {
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 5 }), (start, edits) => {
        let text = start;
        let prose = readProse(text, "markdown");
        for (const { at, cut, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + cut);
          prose = readProse(text, "markdown", prose);
          assert.deepEqual(visible(prose), visible(readProse(text, "markdown")));
        }
      }),
      { numRuns: 1000, examples: [RAW_NO_LONGER] },
    );
  });

  it("keeps what an edit elsewhere has not touched", () => {
    const before = readProse("Nine boats.\n\nTen rafts.\n\nA buoy.", "markdown");
    const after = readProse("Nine boats.\n\nTen red rafts.\n\nA buoy.", "markdown", before);
    const kept = after.blocks.map((block, index) => block === before.blocks[index]);
    assert.deepEqual(kept, [true, false, true]);
  });
});
