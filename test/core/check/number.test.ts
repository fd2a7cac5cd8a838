import assert from "node:assert/strict";
import type { Finding } from "../../../server/src/core/check/finding.js";
import { DEFAULT_OPTIONS } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";
import { placedFindings, type PlacedFinding } from "../placedFindings.js";

const ARTICLE = `---
date: 2025-03-04
---

# Ferry sinks off Skellan after storm

A car ferry sank off the island of Skellan on Monday, killing at least 14 people and injuring 37, the coastguard said.

The Maren, built in 1982, was carrying about 212 passengers and 31 crew when it struck rocks at 5:40 a.m. in winds of 110 km/h (68 mph). Rescuers pulled 180 people from the water with nine helicopters and 26 boats.

Divers found six cars on the seabed, at a depth of 45 metres. More than 300 volunteers searched the beaches for 18 hours.

The owner, Skellan Lines, said net profit rose 12% to 8.4 million euros last year from 7.5 million. It will pay each family 20,000 euros. Tickets cost 35 euros.

Captain Olav Brekke, 58, had sailed the route for 21 years. His deputy, Nina Dahl, 34, was on the bridge.

A report on an earlier accident, in 2011, called for 50 changes; 41 of them had been made. The inquiry by Judge Petra Lang will cost €2.6 million and report in June.

Islanders voted 412-388 last autumn to keep the ferry rather than build a bridge, which would cost between 90 million and 110 million euros.
`;
const reference = referenceOf("ferry.md", ARTICLE, "markdown");

function check(draft: string): readonly PlacedFinding[] {
  const findings = placedFindings(checkDraft(draft, "markdown", [reference], DEFAULT_OPTIONS));
  return findings.filter(({ claim }) => claim.kind === "number");
}

/** The finding on the figure that is marked off by bars in a draft. */
function marked(draft: string): Finding {
  const [before = "", figure = "", after = ""] = draft.split("|");
  const [start, end] = [before.length, before.length + figure.length];
  const found = check(before + figure + after).filter(({ span }) => span.start < end && start < span.end);
  assert.equal(found.length, 1, `one claim in “${figure}”`);
  return found[0] as Finding;
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  supported: [
    "|At least 14| people died when a ferry went down near Skellan.",
    "|Fourteen or more| people were killed.",
    "The number of injured was |37|.",
    "The storm left |thirty-seven| people hurt.",
    "Winds reached |110 km/h|.",
    "Winds reached |68 miles an hour|.",
    "The wreck lies |148 feet| down.",
    "The wreck lies |about 150 feet| down.",
    "The wreck lies 45 metres (|some 148 feet|) down.",
    "The wreck lies |more than 147 feet| down.",
    "It carried |roughly 210| passengers.",
    "The ferry, built in |the 1980s|, hit rocks.",
    "|Nearly 40| people were injured.",
    "Net income rose |12 per cent| last year.",
    "Net profit was |€8.4m|, up from €7.5m.",
    "Profit climbed to €8.4m from |€7.5 million|.",
    "The captain, Olav Brekke, is |58|.",
    "The ferry sank on |3 March|.",
    "The islanders voted |412 to 388| for the ferry.",
    "A bridge would cost |90 to 110 million euros|.",
    "Brekke had sailed the route for |more than two decades|.",
    "Over |300| volunteers searched the beaches.",
  ],
  "number-contradicted": [
    "|17| people were injured.",
    "Rescuers used |seven helicopters|.",
    "The ferry sank at |6:40 a.m.|",
    "The Maren was built in |1972|.",
    "|Fewer than 300| volunteers searched the beaches.",
    "|More than 240| volunteers searched the beaches.",
    "|At least 12| people died when the ferry sank.",
    "A ticket cost |45 euros|.",
  ],
  "number-misattributed": [
    "|37 people| were killed when the ferry sank.",
    "Nina Dahl, |58|, was on the bridge.",
    "The ferry carried |26| crew.",
  ],
  "number-unit": [
    "The inquiry will cost |€2.6 billion|.",
    "The wreck lies |45 feet| down on the seabed.",
    "The inquiry by Judge Lang will cost |$2.6 million|.",
  ],
  "number-hedge": [
    "|14 people| were killed.",
    "The Maren was carrying |212 passengers|.",
    "|About 37| people were injured.",
    "The wreck lies |about 4,500 centimetres| down.",
    "|300 volunteers| searched the beaches.",
  ],
  "number-unsupported": ["Skellan has |5,100| inhabitants.", "The company has |62 ferries|."],
  "number-derived": [
    "With passengers and crew together, |about 243 people| were aboard.",
    "The net profit rose by |€0.9 million|.",
    "The ferry stayed, with a margin of |24| votes.",
    "The Maren, built in 1982, had sailed for |43 years|.",
    "Of the 50 changes, |nine| have not been made.",
    "Of the changes called for, |82%| had been made.",
  ],
};

describe("checking numbers", () => {
  it("leaves a figure alone that is told as what is worked out often is, where the source has none for it", () => {
    const draft =
      "Down there, where 212 passengers and 31 crew had slept, the divers stayed for |almost fifty minutes|.";
    const { verdict, rule, message } = marked(draft);
    assert.deepEqual([verdict, rule], ["unsupported", null]);
    assert.match(message, /may well follow from others/);
  });

  for (const [rule, drafts] of Object.entries(CASES))
    describe(rule, () => {
      for (const draft of drafts)
        it(draft, () => {
          const finding = marked(draft);
          assert.equal(finding.rule ?? finding.verdict, rule, finding.message);
        });
    });

  it("gives the source's passage as evidence, with its offsets in the file", () => {
    const { evidence } = marked("|17| people were injured.");
    const [{ span, text, source }] = evidence as [(typeof evidence)[0]];
    assert.equal(source, "ferry.md");
    assert.equal(ARTICLE.slice(span.start, span.end), text);
    assert.match(text, /37/);
  });

  it("suggests the source's figure in the claim's place", () => {
    assert.equal(marked("Rescuers used |seven helicopters|.").suggestion, "nine helicopters");
    assert.equal(marked("The inquiry will cost |€2.6 billion|.").suggestion, "€2.6 million");
  });

  it("shows the arithmetic of a derived figure", () => {
    assert.match(marked("The net profit rose by |€0.9 million|.").message, /8\.4 million euros − 7\.5 million/);
  });

  it("takes rows and columns for words about the figures of a table", () => {
    const table = "| | Killed | Injured |\n| --- | --- | --- |\n| Ferry | at least 14 | 73 |\n";
    const rules = check(table).map(({ rule }) => rule);
    assert.deepEqual(rules, [null, "number-contradicted"]);
  });

  for (const draft of ["|Half| of the harbour froze.", "The mine closed |57 years ago|."])
    it(`calls nothing supported for which there is no passage: ${draft}`, () => {
      const { verdict, rule, message, evidence } = marked(draft);
      assert.deepEqual([verdict, rule, evidence.length], ["unsupported", null, 0]);
      assert.equal(message, "Too loosely stated to be held against the source.");
    });

  it("gives the passage for whatever it calls supported", () => {
    for (const { verdict, evidence, claim } of check(ARTICLE))
      assert.ok(verdict !== "supported" || evidence.length > 0, claim.text);
  });

  it("says nothing of a relative date that no text places", () => {
    const undated = referenceOf("note.txt", "The pier closed last year.", "plain");
    const { findings } = checkDraft("It closed a month ago.", "markdown", [undated], DEFAULT_OPTIONS);
    assert.ok(findings.every(({ rule }) => rule === null));
  });
});
