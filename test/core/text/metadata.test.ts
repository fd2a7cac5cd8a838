import assert from "node:assert/strict";
import { readProse } from "../../../server/src/core/text/readProse.js";

describe("a text's own date and title", () => {
  const cases: readonly (readonly [file: string, date: string | null, title: string | null])[] = [
    ["date 2024-05-06 The ferry sank off Port Hale.", "2024-05-06", null],
    ["date: 2024-05-06\n\nFerry sinks off Port Hale\n\nIt sank.", "2024-05-06", "Ferry sinks off Port Hale"],
    ["---\ndate: 2024-05-06\ntitle: The ferry\n---\nIt sank.", "2024-05-06", "The ferry"],
    ["PORT HALE, May 6, 2024 — The ferry sank.", "2024-05-06", null],
    ["Monday 6 May 2024\n\nThe ferry sank.", "2024-05-06", "Monday 6 May 2024"],
    ["The ferry sank on 31 February 2024.", null, null],
    ["The ferry sank.", null, null],
  ];
  for (const [file, date, title] of cases) {
    it(JSON.stringify(file), () => {
      const { metadata } = readProse(file, "plain");
      assert.deepEqual([metadata.date, metadata.title], [date, title]);
    });
  }

  it("says where broken front matter is broken, and reads on", () => {
    const { blocks, metadata } = readProse("---\ndate: [2024\n---\nIt sank.", "markdown");
    assert.equal(metadata.date, null);
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ["It sank."],
    );
  });
});
