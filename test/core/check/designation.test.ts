import assert from "node:assert/strict";
import { DEFAULT_OPTIONS, type CheckOptions } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const SOURCE = `# Bus 41 is late

The council withdrew routes 12, 38 and 64 and Route 9 to Lund. A Boeing 737 left gate 14 under Article 5 of the pact.

The F-16 jets of the G20 flew past. COVID-19 and the vaccine mRNA-1345 came back, after a trial in phases 2 and 3.

Counts 1, 2, 3 and 4 were dropped, said the court in room 6, room 7, room 8 and room 10.`;

const reference = referenceOf("source.md", SOURCE, "markdown");
const faultsOf = (draft: string, options: CheckOptions = DEFAULT_OPTIONS) =>
  checkDraft(draft, "markdown", [reference], options).findings.filter(({ rule }) => rule === "name-misspelled");

describe("names with numbers", () => {
  const faults: readonly (readonly [draft: string, text: string, suggestion: string | null])[] = [
    ["They flew in a Boeing 747.", "Boeing 747", "Boeing 737"],
    ["It left gate 41.", "gate 41", "gate 14"],
    ["Under article 6 it was closed.", "article 6", "article 5"],
    ["The F-35 jets of the G7 came.", "F-35", "F-16"],
    ["Ill with COVID-91, he lay down.", "COVID-91", "COVID-19"],
    ["They sell mRNA-1354 now.", "mRNA-1354", "mRNA-1345"],
    ["A trial in phase 4 was next.", "phase 4", null],
  ];
  for (const [draft, text, suggestion] of faults)
    it(`is another's: ${draft}`, () => {
      const [fault] = faultsOf(draft);
      assert.equal(fault?.claim.text, text);
      assert.equal(fault.suggestion, suggestion);
      assert.ok(fault.evidence.length > 0, "no evidence");
    });

  const sound: readonly string[] = [
    "Route 38, Routes 9 and 64 and the Boeing 737 are named.",
    "On page 3 of section 2 there is more, and Airbus 320 is new.",
    "Room 11 is one of many rooms.",
    "They played 4-3-3 with the H5N1 virus and 5 horses.",
  ];
  for (const draft of sound)
    it(`is sound: ${draft}`, () =>
      assert.deepEqual(
        faultsOf(draft).map(({ message }) => message),
        [],
      ));

  it("are sound as the configuration spells them", () => {
    const draft = "They flew in a Boeing 747.";
    assert.equal(faultsOf(draft).length, 1);
    assert.deepEqual(faultsOf(draft, { ...DEFAULT_OPTIONS, acceptedNames: ["Boeing 747"] }), []);
  });
});
