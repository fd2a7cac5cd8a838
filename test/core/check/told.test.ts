import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = `Lighthouse keeper Hanna Broll, 58, rescued three kayakers from the rocks off Marrow Point on Sunday. She rowed out alone in a borrowed dinghy.

The harbour pilot, Owen Tasker, was in Denmark for a wedding at the time. He will join the lifeboat crew in May.

Councillor Priya Nair has proposed a new slipway below the chapel. Engineers from the county surveyed the cliff in March.

Nair, Tasker and Leo Marsh were guests of honour at the regatta. Tasker came with his brother Sam.

A Norwegian diver says that the wreck of a Danish trawler lies beneath them. Ruth Amo, who studied under Leo Marsh, won £41,750 for a map of the reefs.

“Nobody else would have gone,” said Greta Holm, whose son was among the kayakers. A video of the rescue was watched by thousands.`;

const reference = referenceOf("source.txt", SOURCE, "plain");
const loud = (draft: string) =>
  checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS).findings.filter(
    ({ claim, severity }) => claim.kind === "title" && (severity === "error" || severity === "warning"),
  );

describe("what the source tells of another", () => {
  const cases: readonly (readonly [draft: string, text: string, suggestion: string | null])[] = [
    ["Three kayakers were rescued from the rocks by Owen Tasker.", "Owen Tasker", "Hanna Broll"],
    ["Priya Nair rowed alone in a borrowed dinghy.", "Priya Nair", "Hanna Broll"],
    ["In May the lifeboat crew will have Greta Holm among them.", "Greta Holm", "Owen Tasker"],
    ["A new slipway below the chapel is the idea of Hanna Broll.", "Hanna Broll", "Priya Nair"],
    ["Priya Nair, Owen Tasker and Ruth Amo were guests at the regatta.", "Ruth Amo", "Leo Marsh"],
    ["Leo Marsh won £41,750 in a contest of cartographers.", "Leo Marsh", "Ruth Amo"],
    ["Greta Holm says the wreck of a Danish trawler lies beneath.", "Greta Holm", null],
    ["Owen Tasker and his sister came late.", "sister", "brother"],
    ["Greta Holm has spoken. Tasker rescued kayakers from the rocks.", "Tasker", "Hanna Broll"],
  ];
  for (const [draft, text, suggestion] of cases) {
    it(draft, () => {
      const [finding, ...more] = loud(draft);
      assert.deepEqual(more, []);
      assert.equal(finding?.rule, "title-contradicted");
      assert.equal(finding.claim.text, text);
      assert.equal(finding.suggestion, suggestion);
      assert.ok(finding.evidence.length > 0);
    });
  }

  const sound: readonly string[] = [
    "Three kayakers were rescued from the rocks by Hanna Broll.",
    "Broll rowed out alone in a borrowed dinghy.",
    "Owen Tasker missed the rescue of the kayakers: he was in Denmark.",
    "Greta Holm's son was one of three kayakers rescued from the rocks by Hanna Broll.",
    "Ruth Amo won £41,750 in a contest of cartographers.",
    "Owen Tasker and his brother came late. Hanna Broll and her mother stayed.",
    "Owen Tasker, Leo Marsh and Priya Nair were guests.",
    "Priya Nair liked the weather, and then a video of boats.",
    "“Three kayakers were rescued from the rocks,” said Owen Tasker.",
  ];
  for (const draft of sound)
    it(`no fault: ${draft}`, () =>
      assert.deepEqual(
        loud(draft).map(({ message }) => message),
        [],
      ));
});
