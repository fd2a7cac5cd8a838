import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = `Copper has risen by 23 percent since January, while the price of tin was down 4.2%.

The shaft cost €26 million more than planned. A judge struck down a 14% rise in the toll. Wages did not fall by 3%.`;

const reference = referenceOf("source.md", SOURCE, "markdown");
const rulesOf = (draft: string) =>
  checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS)
    .findings.filter(({ claim }) => claim.kind === "number" && claim.category !== "date")
    .map(({ rule }) => rule);

describe("which way a change goes", () => {
  const turned: readonly string[] = [
    "Copper has fallen by 23 percent.",
    "Copper is down 23 percent.",
    "Tin became dearer: its price rose about 4.2%.",
    "The shaft cost €26 million less than planned.",
  ];
  for (const draft of turned)
    it(`is turned: ${draft}`, () => assert.deepEqual(rulesOf(draft), ["number-contradicted"]));

  const sound: readonly string[] = [
    "Copper is up 23 percent.",
    "The price of tin fell 4.2%.",
    "The shaft was €26 million dearer than planned.",
    "The toll was to go up by 14%.",
    "Wages rose by 3%, said nobody.",
  ];
  for (const draft of sound) it(`is told: ${draft}`, () => assert.deepEqual(rulesOf(draft), [null]));
});
