import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../server/src/core/check/finding.js";
import { DEFAULT_OPTIONS, type CheckOptions } from "../../../server/src/core/check/options.js";
import { checkDraft } from "../../../server/src/core/draft.js";
import { referenceOf } from "../../../server/src/core/reference/reference.js";

const ARTICLE = `# Ferry line to end after 90 years

The last boat leaves on Friday. Harbor master Tomas Brandt said the engines were older than most of the crew.

“We have kept her afloat with rope, paint and stubbornness, and I do not regret a single coat of it,” Brandt told reporters. “She isn’t tired. We are.”

Mayor Ingrid Halvorsen called the decision “slow, costly and right.” She said the town would save 40,000 crowns a year.

“My grandmother told me, ‘Never trust a boat that is painted on one side only,’” said the ship’s cook, Pia Lindqvist. “I have looked at [this] one from both sides … and I trust it.”

Passengers threw paper flowers (most of them white) from the stern.
`;
const reference = referenceOf("ferry.md", ARTICLE, "markdown");

function check(draft: string, options: Partial<CheckOptions> = {}): readonly Finding[] {
  const { findings } = checkDraft(draft, "markdown", [reference], { ...DEFAULT_OPTIONS, ...options });
  return findings.filter(({ claim }) => claim.kind === "quote");
}

const only = (draft: string, options: Partial<CheckOptions> = {}): Finding => {
  const findings = check(draft, options);
  assert.equal(findings.length, 1);
  return findings[0] as Finding;
};

describe("quotes that are sound", () => {
  const sound = [
    "“She isn’t tired. We are,” said Tomas Brandt.",
    "‘She isn’t tired. We are,’ said Brandt.",
    '"She isn\'t tired. We are!" said Brandt.',
    "“we have kept her afloat with rope”, Brandt said.",
    "“We have kept her afloat … and I do not regret a single coat of it,” Brandt said.",
    "“We have kept her afloat [...] and I do not regret a single coat of it. She isn’t tired,” Brandt said.",
    "“We have kept [the ferry] afloat with rope,” Brandt said.",
    "“[W]e have kept her afloat with rope,” Brandt said.",
    "“I have looked at one from both sides,” said Pia Lindqvist.",
    "“I have looked at one from both sides,” said Pia Lindberg.",
    "Her grandmother had told her, “Never trust a boat that is painted on one side only.”",
    "Halvorsen found it “slow, costly and right”.",
    "The boat was thrown “paper flowers”.",
    "It was a “floating palace”.",
  ];
  for (const draft of sound) {
    it(draft, () => {
      for (const { severity, message } of check(draft)) assert.ok(severity === null || severity === "info", message);
    });
  }
});

describe("quotes that are faulty", () => {
  const faulty: readonly (readonly [draft: string, rule: string, message: RegExp, suggestion?: string])[] = [
    ["“I have looked at one from both sides,” said Pia Norberg.", "quote-misattributed", /Pia Lindqvist/],
    ["“I have looked at one from both sides,” said Ola Lindberg.", "quote-misattributed", /Pia Lindqvist/],
    [
      "“We have kept her afloat with string, paint and stubbornness,” Brandt said.",
      "quote-altered",
      /the source has “rope”, not “string”/,
      "“We have kept her afloat with rope, paint and stubbornness,”",
    ],
    [
      "‘I do regret a single coat of it,’ Brandt said.",
      "quote-altered",
      /drops “not”/,
      "‘I do not regret a single coat of it,’",
    ],
    [
      "“She is tired. We are,” Brandt said.",
      "quote-altered",
      /the source has “isn’t”, not “is”/,
      "“She isn’t tired. We are,”",
    ],
    [
      "“She is not tired. We are,” Brandt said.",
      "quote-altered",
      /expands “isn’t” to “is not”/,
      "“She isn’t tired. We are,”",
    ],
    [
      "“We have kept her afloat with stubbornness, and I do not regret a coat of it,” Brandt said.",
      "quote-altered",
      /drops “rope, paint and”; the draft drops “single”/,
      "“We have kept her afloat with rope, paint and stubbornness, and I do not regret a single coat of it,”",
    ],
    [
      "“We have kept her afloat, and I do not regret a single coat of it,” Brandt said.",
      "quote-altered",
      /leaves out 5 words without an ellipsis/,
    ],
    [
      "“We have really kept her afloat with rope,” Brandt said.",
      "quote-altered",
      /adds “really”/,
      "“We have kept her afloat with rope,”",
    ],
    ["Halvorsen called it “right, costly and slow”.", "quote-altered", /./],
    [
      "Halvorsen called it “slow, costly and right. She said the town would save”.",
      "quote-altered",
      /runs on into the source's own narration/,
    ],
    [
      "“The engines were older than most of the crew,” Brandt said.",
      "quote-not-speech",
      /own narration/,
      "The engines were older than most of the crew,",
    ],
    ["“Nobody will weep for a rusty bucket,” Brandt said.", "quote-not-found", /no such words/],
    ["“She isn’t tired … slow, costly and right,” Brandt said.", "quote-stitched", /stand apart/],
    ["“She isn’t tired. I trust it,” Brandt said.", "quote-stitched", /./],
    ["“She isn’t tired. We are,” said Ingrid Halvorsen.", "quote-misattributed", /to Tomas Brandt/],
    ["“She isn’t tired. We are,” said the mayor.", "quote-misattributed", /to Tomas Brandt/],
    ["Ingrid Halvorsen was in tears. “She isn’t tired. We are,” she said.", "quote-misattributed", /to Tomas Brandt/],
  ];
  for (const [draft, rule, message, suggestion] of faulty) {
    it(draft, () => {
      const finding = only(draft);
      assert.equal(finding.rule, rule, finding.message);
      assert.match(finding.message, message);
      if (suggestion !== undefined) assert.equal(finding.suggestion, suggestion);
    });
  }

  it("names a negation before any other change", () => {
    const { message } = only(
      "“We have kept it afloat with rope, paint and stubbornness, and I do regret a single coat of it,” Brandt said.",
    );
    assert.match(message, /^Not the source's words: the draft drops “not”; the source has “her”, not “it”\.$/);
  });

  it("shows the passage of the source", () => {
    const { evidence } = only("“She isn’t sleepy. We are,” Brandt said.");
    assert.deepEqual(
      evidence.map(({ text, span }) => [text, ARTICLE.slice(span.start, span.end)]),
      [["She isn’t tired. We are", "She isn’t tired. We are"]],
    );
  });

  it("makes little of a short phrase that nobody is said to have spoken", () => {
    assert.equal(only("The boat was a “floating palace”.").severity, "info");
    assert.equal(only("Halvorsen called it a “floating palace”.").severity, "error");
  });

  it("lets slips and contractions pass as info in the lenient style", () => {
    const lenient = { quoteStyle: "lenient" } as const;
    assert.equal(only("“She is not tired. We are,” Brandt said.", lenient).severity, "info");
    assert.equal(only("“We has kept her afloat with rope,” Brandt said.", lenient).severity, "info");
    assert.equal(only("“We have kept her afloat with string,” Brandt said.", lenient).severity, "error");
  });
});

describe("speech without marks in the source", () => {
  const TALK = `Tomas Brandt, harbor master, spoke to us on his last day.

**Reporter:** Do you sleep at night?

**Brandt:** Like a boat in dry dock. My dreams are mostly about pumps.

**Reporter:** Who will miss her?

**Brandt:** The gulls, I think.
`;
  const talk = referenceOf("talk.md", TALK, "markdown");
  const ruleOf = (draft: string) =>
    checkDraft(draft, "markdown", [talk], DEFAULT_OPTIONS).findings.find(({ claim }) => claim.kind === "quote")?.rule;

  it("takes the turns of a transcript for speech", () => {
    assert.equal(ruleOf("“My dreams are mostly about pumps,” said Tomas Brandt."), null);
    assert.equal(ruleOf("“My dreams are mainly about pumps,” said Tomas Brandt."), "quote-altered");
  });

  it("gives the questions to whoever asked", () => {
    assert.equal(ruleOf("“Do you sleep at night?” asked Tomas Brandt."), "quote-misattributed");
  });
});

describe("any article against itself", () => {
  it("holds", () => {
    for (const { rule, claim } of check(ARTICLE)) assert.equal(rule, null, claim.text);
  });

  it("finds any run of a quote's words", () => {
    const words =
      "We have kept her afloat with rope, paint and stubbornness, and I do not regret a single coat of it".split(" ");
    const run = fc
      .tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
      .map(([a, b]) => words.slice(Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(fc.property(run, (some) => assert.equal(only(`“${some.join(" ")}” said Brandt.`).rule, null)));
  });
});
