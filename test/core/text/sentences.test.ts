import assert from "node:assert/strict";
import { splitSentences } from "../../../server/src/core/text/sentences.js";

describe("sentences", () => {
  const cases: readonly (readonly [text: string, ...rest: string[]])[] = [
    ["One boat sank. Two came home.", "One boat sank.", "Two came home."],
    ["“It sank,” he said. “All of it.”", "“It sank,” he said.", "“All of it.”"],
    ["Dr. Amy Poole met Sen. Roe on Sept. 4. They spoke.", "Dr. Amy Poole met Sen. Roe on Sept. 4.", "They spoke."],
    ["The U.S. Navy sent help. It came late.", "The U.S. Navy sent help.", "It came late."],
    ["It closed at 5 p.m. on Friday.", "It closed at 5 p.m. on Friday."],
    ["It closed at 5 p.m. The crowd left.", "It closed at 5 p.m.", "The crowd left."],
    ["It struck at 9:40 p.m. (1840 GMT) on Friday.", "It struck at 9:40 p.m. (1840 GMT) on Friday."],
    ["J. R. Hale won! Who knew?", "J. R. Hale won!", "Who knew?"],
    ["PORT HALE, Ore. — The ferry sank.", "PORT HALE, Ore. — The ferry sank."],
    ["The price was 4.50 a head. It rose.", "The price was 4.50 a head.", "It rose."],
    ["“Why? Who asked?” she said.", "“Why?", "Who asked?” she said."],
    ["He said no. Then he left.", "He said no.", "Then he left."],
    ["See No. 4 and No. 5.", "See No. 4 and No. 5."],
    ["It grew … and grew.", "It grew … and grew."],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () => {
      const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(sentences, expected);
    });
  }

  it("nobody could have written whole are cut between words, and lose none", () => {
    const text = "twelve boats and ".repeat(400).trim();
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    assert.ok(sentences.length > 1 && sentences.every(({ length }) => length <= 2_000));
    assert.equal(sentences.join(" "), text);
  });
});
