import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = `The boat had 118 passengers and 22 crew aboard. The squall killed five people and injured 23.

Profit was €40 million and revenue €310 million. The line has 11 ferries on six routes. The yard opened in 1931 and closed in 1987.

Use of the quay rose by 9 percent in Aldby and 4 percent in Torv. The load went from 17.2 tonnes to 19.6 tonnes.

The port will close four of its 13 quays. Marit Lund's pilots lead the table with 34 wins; Bo Dahl's crew has slipped to 22. The office plans two cuts in 2026 and three in 2027. The age for a licence went from 65 to 67.`;

const reference = referenceOf("source.md", SOURCE, "markdown");
const rulesOf = (draft: string) =>
  checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS)
    .findings.filter(({ claim }) => claim.kind === "number")
    .map(({ rule }) => rule);

describe("two figures of a sentence", () => {
  const exchanged: readonly string[] = [
    "There were 22 passengers and 118 crew.",
    "The squall killed 23 people and injured five.",
    "Five were injured and 23 killed by the squall.",
    "Revenue was €40 million and profit €310 million.",
    "Six ferries ply 11 routes.",
    "It closed in 1931, having opened in 1987.",
    "Use of the quay rose by 9 percent in Torv and 4 percent in Aldby.",
    "The port will close 13 of its four quays.",
    "Bo Dahl's crew leads the table with 34 wins, while Marit Lund's has slipped to 22.",
    "It plans three cuts in 2026 and two in 2027.",
    "The age for a licence went from 67 to 65.",
    "The load went from 19.6 tonnes to 17.2 tonnes.",
  ];
  for (const draft of exchanged)
    it(`are exchanged: ${draft}`, () =>
      assert.deepEqual(
        rulesOf(draft).filter((rule) => rule !== null),
        ["number-misattributed", "number-misattributed"],
      ));

  const sound: readonly string[] = [
    "There were 22 crew and 118 passengers.",
    "Twenty-three were injured by the squall and five killed.",
    "Revenue was €310 million, profit €40 million.",
    "Six routes are plied by 11 ferries.",
    "It closed in 1987, having opened in 1931.",
    "Use rose by 4 percent in Torv and 9 percent in Aldby.",
    "Of its 13 quays the port will close four.",
  ];
  for (const draft of sound) it(`are right: ${draft}`, () => assert.deepEqual(rulesOf(draft), [null, null]));
});
