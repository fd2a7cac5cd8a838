import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { DEFAULT_OPTIONS } from "../../server/src/core/check/options.js";
import { checkDraft, type CheckedDraft } from "../../server/src/core/draft.js";
import { referenceOf } from "../../server/src/core/reference/reference.js";
import { fileSpan } from "../../server/src/core/claims/fileSpan.js";

const example = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), "utf8");
const reference = referenceOf("article.md", example("article.md"), "markdown");
const drafts = ["drafts/brief.md", "drafts/explainer.md"].map(example);

const INSERTS = [
  "x",
  "7",
  " 12 ",
  "“",
  "\n\n",
  "Tomasz Reyl ",
  "Maud Pelier said. ",
  " Mayor ",
  " she ",
  ". ",
  "- ",
  "",
];
const insert = fc.constantFrom(...INSERTS);
const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), insert });

/** A figure's sentence stays, and a name in it is no longer known for a person's. */
const NAME_LOST = [
  { at: 0, cut: 15, insert: " 12 " },
  { at: 881432076, cut: 12, insert: "Tomasz Reyl " },
  { at: 183281628, cut: 10, insert: " Mayor " },
  { at: 1947499572, cut: 21, insert: "x" },
];

/** Who is who, and where. */
const people = ({ reading: { people } }: CheckedDraft): unknown => [
  people.all.map((person) => ({ ...person, places: person.held.map((title) => people.placeOf(title)) })),
  people.origin.mentions.map((mentions) => mentions.map((mention) => ({ ...mention, person: mention.person?.name }))),
  people.origin.otherNames,
];

/** What a reader of the findings sees; the people of two readings are different objects. */
const visible = ({ findings, reading }: CheckedDraft): unknown =>
  findings.map(({ claim, verdict, rule, message, suggestion, evidence }) => ({
    kind: claim.kind,
    span: fileSpan(claim, reading.prose),
    verdict,
    rule,
    message,
    suggestion,
    evidence,
  }));

/** Makes an edit, and checks the draft after it and afresh. */
function checkAfter(previous: CheckedDraft, text: string): CheckedDraft {
  const checked = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS, previous);
  const afresh = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
  assert.deepEqual(visible(checked), visible(afresh));
  assert.deepEqual(people(checked), people(afresh));
  return checked;
}

describe("checking after edits", () => {
  it("finds what checking afresh finds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let checked = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
        for (const { at, cut, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + cut);
          checked = checkAfter(checked, text);
        }
      }),
      { numRuns: 50, examples: [[drafts[0] as string, NAME_LOST]] },
    );
  });

  it("knows people as the same while nothing is said of them", () => {
    const text = drafts[0] as string;
    const before = checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS);
    const after = checkAfter(before, text.replace("held back", "kept held back"));
    assert.ok(after.reading.people.all.length > 0);
    after.reading.people.all.forEach((person, index) => assert.equal(person, before.reading.people.all[index]));
  });
});
