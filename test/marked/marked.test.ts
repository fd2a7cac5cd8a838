import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import { checkDraft } from "../../server/src/core/draft.js";
import { referenceOf } from "../../server/src/core/reference/reference.js";
import { formatOf } from "../../server/src/core/text/formatOf.js";
import { placedFindings, type PlacedFinding } from "../core/placedFindings.js";
import { markedDrafts, type MarkedDraft } from "./markedDraft.js";
import { addDraft, emptyScore } from "./score.js";

/** What has been reached, to be raised with the program and lowered only by harder drafts. Shares of the marks; only numbers are worked out; false alarms in all drafts together. */
const FLOORS = {
  number: { flagged: 0.896, byRule: 0.806, found: 0.989, explained: 0.733, falseAlarms: 423 },
  quote: { flagged: 0.989, byRule: 0.988, found: 1, explained: 0, falseAlarms: 17 },
  title: { flagged: 0.965, byRule: 0.949, found: 0.967, explained: 0, falseAlarms: 46 },
} as const;

describe("marked drafts", () => {
  let checked: readonly (readonly [MarkedDraft, readonly PlacedFinding[]])[] = [];

  before(() => {
    checked = markedDrafts().map((draft) => {
      const { name, text } = draft.article;
      const reference = referenceOf(name, text, formatOf(name));
      return [draft, placedFindings(checkDraft(draft.text, "markdown", [reference], DEFAULT_OPTIONS))];
    });
  });

  for (const kind of ["number", "quote", "title"] as const) {
    it(`${kind}s come out as marked, as often as they did`, () => {
      const score = emptyScore();
      for (const [draft, findings] of checked) addDraft(score, kind, draft, findings);
      const { faults, flagged, byRule, sound, found, derived, explained, falseAlarms, notes } = score;
      const floor = FLOORS[kind];
      const all = notes.join("\n");
      assert.ok(flagged >= floor.flagged * faults, `${flagged} of ${faults} faults flagged\n${all}`);
      assert.ok(
        byRule >= floor.byRule * faults,
        `${byRule} of ${faults} faults flagged by the rule that is marked\n${all}`,
      );
      assert.ok(found >= floor.found * sound, `${found} of ${sound} sound claims found\n${all}`);
      assert.ok(explained >= floor.explained * derived, `${explained} of ${derived} derived figures explained\n${all}`);
      assert.ok(falseAlarms <= floor.falseAlarms, `${falseAlarms} false alarms\n${all}`);
    });
  }
});
