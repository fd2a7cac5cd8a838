import assert from "node:assert/strict";
import { RULES } from "../../server/src/core/check/rules.js";
import { SUPPORTED, type Finding } from "../../server/src/core/check/finding.js";
import { readText } from "../../server/src/core/claims/reading.js";
import { applyDirectives } from "../../server/src/project/directives/applyDirectives.js";

/** Reads a draft whose every figure is found at fault by `number-unsupported`, and gives the figures still reported. */
function direct(draft: string): { readonly reported: readonly string[]; readonly faults: readonly string[] } {
  const { prose, claims } = readText(draft, "markdown");
  const rule = "number-unsupported";
  const { severity } = RULES[rule];
  const found = claims.map((claim): Finding => ({ ...SUPPORTED, claim, rule, severity }));
  const { findings, faults } = applyDirectives(prose, found);
  return {
    reported: findings.filter(({ severity }) => severity !== null).map(({ claim }) => claim.text),
    faults: faults.map(({ message, span }) => `${draft.slice(span.start, span.end)} ${message}`),
  };
}

const lines = (...texts: readonly string[]): string => texts.join("\n");

describe("directives", () => {
  const cases: readonly (readonly [what: string, draft: string, reported: readonly string[]])[] = [
    ["none", lines("10 cars", "", "20 cars"), ["10 cars", "20 cars"]],
    ["next line", lines("<!-- factcheck-disable-next-line -->", "10 cars", "20 cars"), ["20 cars"]],
    ["next line, CRLF", "<!-- factcheck-disable-next-line -->\r\n10 cars\r\n20 cars", ["20 cars"]],
    ["this line", lines("10 cars", "20 cars <!-- factcheck-disable-line -->", "30 cars"), ["10 cars", "30 cars"]],
    ["from here on", lines("10 cars", "", "<!-- factcheck-disable -->", "", "20 cars", "", "30 cars"), ["10 cars"]],
    [
      "from here to there",
      lines("<!-- factcheck-disable -->", "", "10 cars", "", "<!-- factcheck-enable -->", "", "20 cars"),
      ["20 cars"],
    ],
    [
      "inside a paragraph",
      "10 cars <!-- factcheck-disable -->20 cars<!-- factcheck-enable --> 30 cars",
      ["10 cars", "30 cars"],
    ],
    ["the whole file", lines("10 cars", "", "<!-- factcheck-disable-file -->", "", "20 cars"), []],
    ["by rule", lines("<!-- factcheck-disable-next-line number-unsupported -->", "10 cars"), []],
    [
      "by rules, with a reason",
      "10 cars <!-- factcheck-disable-line number-unsupported -- number-hedge is no rule here -->",
      [],
    ],
    ["in a list", lines("- 10 cars <!-- factcheck-disable-line -->", "- 20 cars"), ["20 cars"]],
    [
      "in a table",
      lines("| a | b |", "| - | - |", "| 10 cars | x <!-- factcheck-disable-line --> |", "| 20 cars | y |"),
      ["20 cars"],
    ],
    ["not in code", lines("`<!-- factcheck-disable-file -->`", "", "10 cars"), ["10 cars"]],
    ["other comments", lines("<!-- factcheck me -->", "", "10 cars", "", "<!-- 20 cars -->"), ["10 cars"]],
  ];
  for (const [what, draft, reported] of cases) {
    it(what, () => assert.deepEqual(direct(draft), { reported, faults: [] }));
  }

  const faulty: readonly (readonly [draft: string, ...faults: readonly string[]])[] = [
    [
      lines("<!-- factcheck-disable-next-line -->", "no figure"),
      "<!-- factcheck-disable-next-line --> This directive silences nothing. Remove it.",
    ],
    [
      lines("<!-- factcheck-disable-next-line number-unsupported, number-hedge -->", "10 cars"),
      "<!-- factcheck-disable-next-line number-unsupported, number-hedge --> This directive silences no number-hedge. Remove it.",
    ],
    ["<!-- factcheck-enable -->", "<!-- factcheck-enable --> Nothing is disabled here. Remove it."],
    [
      lines("<!-- factcheck-disable-line number-hegde -->"),
      "<!-- factcheck-disable-line number-hegde --> Unknown rule “number-hegde”. Did you mean “number-hedge”?",
    ],
    [
      lines("<!-- factcheck-disable-nextline -->", "10 cars"),
      "<!-- factcheck-disable-nextline --> Unknown directive “factcheck-disable-nextline”. Did you mean “factcheck-disable-next-line”?",
    ],
  ];
  for (const [draft, ...faults] of faulty) {
    it(`reports ${draft.split("\n")[0] ?? ""}`, () => assert.deepEqual(direct(draft).faults, faults));
  }

  it("an unused directive is a warning at its place", async () => {
    const { Project } = await import("../../server/src/project/project.js");
    const { MemoryFiles } = await import("./memoryFiles.js");
    const source = { name: "a.txt", uri: "file:///a.txt" };
    const project = new Project(new MemoryFiles({ "file:///a.txt": "10 cars" }), { sources: [source] });
    const text = "10 cars\n\n<!-- factcheck-disable-file -->\n";
    const { problems } = await project.check({ uri: "file:///d.md", text, format: "markdown" });
    assert.deepEqual(problems, [
      {
        code: "directive-unused",
        severity: "warning",
        message: "This directive silences nothing. Remove it.",
        uri: "file:///d.md",
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 31 } },
      },
    ]);
  });
});
