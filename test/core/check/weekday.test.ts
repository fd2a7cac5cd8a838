import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = "The ferry sank on 3 September 2026. The owners met on Tuesday 8 September 2026.";
const reference = referenceOf("source.txt", SOURCE, "plain");
const findingsOn = (draft: string) => checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS).findings;

describe("the weekday of a day", () => {
  const wrong: readonly (readonly [draft: string, suggestion: string])[] = [
    ["It sank on Friday, 3 September 2026.", "Thursday, 3 September 2026"],
    ["The owners met on Wednesday 8 September.", "Tuesday 8 September"],
  ];
  for (const [draft, suggestion] of wrong)
    it(`is the calendar's: ${draft}`, () => {
      const [finding] = findingsOn(draft);
      assert.equal(finding?.rule, "number-contradicted");
      assert.equal(finding.suggestion, suggestion);
    });

  for (const draft of ["It sank on Thursday, 3 September 2026.", "The owners met on Tuesday 8 September."])
    it(`is right: ${draft}`, () => assert.equal(findingsOn(draft)[0]?.rule, null));
});
