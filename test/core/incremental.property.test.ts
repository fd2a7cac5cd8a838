import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import { checkDraft, type CheckedDraft } from "../../server/src/core/draft.js";
import { referenceOf } from "../../server/src/core/reference/reference.js";

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), "utf8");
const reference = referenceOf("article.md", example("article.md"), "markdown");
const drafts = ["drafts/brief.md", "drafts/explainer.md"].map(example);

const insert = fc.constantFrom("x", "7", " 12 ", "“", "\n\n", "Tomasz Reyl ", "Maud Pelier said. ", "- ", "");
const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), insert });

/** What a reader of the findings sees; the people of two readings are different objects. */
const visible = ({ findings }: CheckedDraft): unknown =>
  findings.map(({ claim, verdict, rule, message, suggestion, evidence }) => ({
    kind: claim.kind,
    span: claim.span,
    verdict,
    rule,
    message,
    suggestion,
    evidence,
  }));

describe("checking after edits", () => {
  it("finds what checking afresh finds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let checked = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
        for (const { at, cut, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + cut);
          checked = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS, checked);
          assert.deepEqual(visible(checked), visible(checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS)));
        }
      }),
      { numRuns: 50 },
    );
  });
});
