import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

/** The first figure of a draft: its rule, and what is suggested in its place. */
function judged(source: string, draft: string): readonly [rule: string | null, suggestion: string | null] {
  const reference = referenceOf("source.txt", source, "plain");
  const { findings } = checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS);
  const found = findings.find(({ claim }) => claim.kind === "number");
  assert.ok(found !== undefined, "no figure");
  return [found.rule, found.suggestion];
}

const CRASH = "The aircraft slid off the runway, injuring 17 people, two of them seriously. Six planes waited.";
const STORM = "The storm killed two people. Schools in four of seven districts were shut. At least 17 were hurt.";
const TAX = "The council voted to raise the tax by 4.9%, which will add £86 to the annual bill for an average home.";
const VOTE = "Harrow beat Wexcombe 3-2 on Sunday, with a goal in the 88th minute. They had 23 shots.";
const PICTURE = "The portrait was painted in 1634. It was bought in 1954 for $40 by a dentist, who thought it a copy.";
const ESCAPE = "All 68 passengers got out of the aircraft within three minutes, the airline said.";
const COLD = "The gauge at the start had shown minus 21C at eight. At noon it was minus 14C and the race began.";

describe("figures that are held apart", () => {
  const cases: readonly (readonly [source: string, draft: string, rule: string | null, suggestion: string | null])[] = [
    [CRASH, "Seventeen people were killed in the accident.", "number-misattributed", null],
    [CRASH, "Seventeen people were injured in the accident.", null, null],
    [STORM, "Four people were killed.", "number-contradicted", "Two people"],
    [TAX, "It will add £86 to the monthly bill.", "number-unit", null],
    [TAX, "It will add £86 a year to the bill.", null, null],
    [VOTE, "Harrow beat Wexcombe 2-3.", "number-contradicted", "3-2"],
    [VOTE, "Wexcombe lost 3-2 to Harrow.", null, null],
    [PICTURE, "The portrait was painted in 1643.", "number-contradicted", "1634"],
    [ESCAPE, "Everybody was out in three minutes or less.", null, null],
    [ESCAPE, "Everybody was out in 13 minutes.", "number-contradicted", "three minutes"],
    [COLD, "The day had −21C to −14C.", "number-derived", null],
  ];
  for (const [source, draft, rule, suggestion] of cases)
    it(draft, () => assert.deepEqual(judged(source, draft), [rule, suggestion]));
});
