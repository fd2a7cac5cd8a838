import assert from "node:assert/strict";
import { toMarkdown, toPlainText } from "../../server/src/language/richText.js";
import { wordDifference } from "../../server/src/language/wordDifference.js";

const paragraph = (text: string): string => toMarkdown([{ runs: [{ text }] }]);

describe("rich text", () => {
  it("keeps the text's own signs from being read as Markdown", () => {
    assert.equal(
      paragraph("*a* _b_ [c](d) <b> `e` & ~f~ | g"),
      "\\*a\\* \\_b\\_ \\[c\\](d) \\<b\\> \\`e\\` \\& \\~f\\~ \\| g",
    );
    assert.equal(paragraph("# no heading"), "\\# no heading");
    assert.equal(paragraph("1. no list"), "1\\. no list");
    assert.equal(paragraph("- no list"), "\\- no list");
  });

  it("joins lines, and keeps spaces out of emphasis", () => {
    assert.equal(toMarkdown([{ runs: [{ text: "a\n  b" }, { text: " c ", style: "strong" }] }]), "a b **c** ");
  });

  it("marks emphasis in plain text too", () => {
    const runs = [{ text: "a " }, { text: "b", style: "strong" }, { text: " c", style: "struck" }] as const;
    assert.equal(toPlainText([{ quoted: true, runs }]), "    a *b*[- c-]");
  });
});

describe("word difference", () => {
  const shown = (draft: string, source: string): string => toPlainText([{ runs: wordDifference(draft, source) }]);

  it("strikes what the source has not, and marks what the draft has not", () => {
    assert.equal(
      shown("our greatest challenge today", "our biggest challenge"),
      "our [-greatest-] *biggest* challenge [-today-]",
    );
  });

  it("takes no notice of the style of marks or of case", () => {
    assert.equal(shown("Don't “stop”", 'don’t "stop"'), 'don’t "stop"');
  });
});
