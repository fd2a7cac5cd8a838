import assert from "node:assert/strict";
import type { Tree } from "@lezer/common";
import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { plainWords } from "../../../server/src/core/text/plainWords.js";

const PIECES =
  "a b1 é 😀 www. x.com https :// mailto: me@x.org _ ** ~~ ` [ ] ( ) ! < > & &amp; \\ . : + - , ' <b>".split(" ");
const markdown = fc
  .array(fc.constantFrom(...PIECES, " ", "  ", "\n", "  \n", "| "), { maxLength: 20 })
  .map((pieces) => pieces.join(""));

const nodesOf = (tree: Tree): readonly string[] => {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) });
  return nodes;
};

describe("plain words", () => {
  it("are passed over without losing any markup", () => {
    const [without, by] = [parser.configure(GFM), parser.configure([GFM, plainWords])];
    fc.assert(
      fc.property(markdown, (text) => {
        assert.deepEqual(nodesOf(by.parse(text)), nodesOf(without.parse(text)));
      }),
    );
  });
});
