import assert from "node:assert/strict";
import type { Block, BlockPlace } from "../../../server/src/core/text/prose.js";
import { readProse } from "../../../server/src/core/text/readProse.js";

const blocksOf = (file: string): readonly Block[] => readProse(file, "markdown").blocks;
const textsOf = (file: string): readonly string[] => blocksOf(file).map(({ text }) => text);
const onlyBlock = (file: string): Block => {
  const blocks = blocksOf(file);
  assert.equal(blocks.length, 1);
  return blocks[0] as Block;
};

/** The words of the file to which the given words of the prose map back. */
function inFile(file: string, words: string): string {
  const { text } = onlyBlock(file);
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `“${words}” is in the prose “${text}”`);
  const [{ offsets }] = readProse(file, "markdown").places as [BlockPlace];
  const span = offsets.toFile({ start, end: start + words.length });
  return file.slice(span.start, span.end);
}

describe("Markdown as prose", () => {
  const cases: readonly (readonly [what: string, file: string, prose: readonly string[]])[] = [
    ["drops emphasis marks", "At least **four** boats *sank*.", ["At least four boats sank."]],
    ["keeps a link's text, not its address", "See [the 2019 log](https://example.org/7).", ["See the 2019 log."]],
    ["keeps brackets that lead nowhere", "“the war it [Norway] began”", ["“the war it [Norway] began”"]],
    ["reads a reference link", "See [the log][l].\n\n[l]: https://example.org", ["See the log."]],
    ["decodes entities", "&ldquo;Tea &amp; cake&#8221;", ["“Tea & cake”"]],
    ["reads escapes", String.raw`5 \* 3`, ["5 * 3"]],
    ["joins lines", "one\ntwo\r\nthree", ["one two three"]],
    ["joins the lines of a block quote", "> one\n> two", ["one two"]],
    ["reads image captions, not their sources", "![Two boats](boats-640x480.png)", ["Two boats"]],
    [
      "drops what no reader sees, as a character or an entity",
      "\uFEFF$1\u200B2 mil\u00ADlion, 3&shy;4&#8203;0 m\u2060. **\u200B**",
      ["$12 million, 340 m."],
    ],
    [
      "keeps the joiners that shape letters",
      "\u0645\u06CC\u200C\u0631\u0648\u062F",
      ["\u0645\u06CC\u200C\u0631\u0648\u062F"],
    ],
    ["skips code", "Run `sleep 12` now.\n\n```\n42\n```\n\n    43", ["Run \uFFFC now."]],
    ["skips bare addresses", "See https://example.org/99 for it.", ["See \uFFFC for it."]],
    ["skips comments", "Nine <!-- or ten --> boats.\n\n<!-- eleven -->", ["Nine boats."]],
    [
      "reads text between tags",
      "<div>\n<b>Six</b> boats\n<p>&amp; a raft\n<script>7</script></div>",
      ["Six boats", "& a raft"],
    ],
    ["skips inline code elements", "a <code>8</code> b", ["a b"]],
    ["drops footnote labels", "Nine boats[^1].\n\n[^1]: Counted by hand.", ["Nine boats.", "Counted by hand."]],
    ["skips front matter", "---\ndate: 2024-05-06\n---\nNine boats.", ["Nine boats."]],
    ["skips front matter with Windows line ends", "---\r\ndate: 2024-05-06\r\n---\r\nNine boats.", ["Nine boats."]],
  ];
  for (const [what, file, prose] of cases) {
    it(what, () => {
      assert.deepEqual(textsOf(file), prose);
    });
  }

  it("maps prose back to the file", () => {
    assert.equal(inFile("At least **four** boats.", "four"), "four");
    assert.equal(inFile("At least **four** boats.", "four boats"), "four** boats");
    assert.equal(inFile("&ldquo;Tea&rdquo; she said", "“Tea”"), "&ldquo;Tea&rdquo;");
    assert.equal(inFile("> one\n> two", "one two"), "one\n> two");
    assert.equal(inFile("about $1\u200B2 mil\u00ADlion.", "$12 million"), "$1\u200B2 mil\u00ADlion");
    assert.equal(inFile("about 3&shy;40\u00AD metres", "340"), "3&shy;40");
    assert.equal(inFile("[the log](https://example.org) of 1999", "log of"), "log](https://example.org) of");
  });

  it("gives a cell its row and column heads, past empty cells", () => {
    const table = "| Team | Home | Away |\n| --- | --- | --- |\n| Reds | | 4 |\n| Blues | 2 | |";
    const figures = blocksOf(table).filter(({ row }) => row !== "");
    assert.deepEqual(
      figures.map(({ row, column, text }) => [row, column, text]),
      [
        ["Reds", "Away", "4"],
        ["Blues", "Home", "2"],
      ],
    );
  });

  it("gives an item its lead-in and heading", () => {
    const item = blocksOf("# Losses\n\nThe fleet lost:\n\n- four boats\n- a raft").at(-1);
    assert.deepEqual([item?.kind, item?.lead, item?.heading], ["item", "The fleet lost:", "Losses"]);
  });

  it("numbers block quotes", () => {
    const blocks = blocksOf("> one\n>\n> — A. Reader\n\ntwo\n\n> three");
    assert.deepEqual(
      blocks.map(({ quotation }) => quotation),
      [1, 1, 0, 2],
    );
  });

  it("marks what is emphasised and linked", () => {
    const { text, styles } = onlyBlock("In *The Grey Harbour* and [a film](x.html)");
    assert.deepEqual(
      styles.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ["emphasis", "The Grey Harbour"],
        ["link", "a film"],
      ],
    );
  });
});
