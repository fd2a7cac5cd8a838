import assert from "node:assert/strict";
import { passage } from "../../server/src/report/passage.js";

/** A source whose decisive words and sentence are marked: `<sentence [words] sentence>`. */
function shown(marked: string): string {
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[<>[\]]/g, "").length;
  const source = marked.replace(/[<>[\]]/g, "");
  const span = { start: at("["), end: at("]") };
  const sentence = { start: at("<"), end: at(">") };
  return passage(source, { source: "", text: "", span, sentence }, (words) => `«${words}»`);
}

describe("the passage of a source", () => {
  const long = "word ".repeat(60).trim();
  const cases: readonly (readonly [marked: string, passage: string])[] = [
    ["Before. <It took [47 minutes] to close.> After.", "It took «47 minutes» to close."],
    ["<[Four people] were rescued>", "«Four people» were rescued"],
    ["<It\r\n  took [47\nminutes]\n\n to close.>", "It took «47 minutes» to close."],
    [`<${long} [47 minutes] ${long}>`, `… ${"word ".repeat(27)}«47 minutes»${" word".repeat(28)} …`],
    ["| Village | Homes |\n| --- | --- |\n| Ashby | <[38]> |\n| Ling | 4 |", "| Ashby | «38» |"],
    ["Village | Homes\n--- | ---\nAshby | <[38]>\r\n", "Ashby | «38»"],
    ["<It took> long: [47 minutes].", "It took long: «47 minutes»"],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked.slice(0, 40)), () => {
      assert.equal(shown(marked), expected);
    });
  }
});
