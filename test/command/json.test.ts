import assert from "node:assert/strict";
import { ARTICLE, FALSE, naming, workshops } from "./workshop.js";

const open = workshops();

describe("--format json", () => {
  it("is the contract, to the letter", async () => {
    const workshop = open({ "sources/a.txt": ARTICLE, "drafts/d.md": naming("../sources/a.txt", FALSE) });
    const { stdout } = await workshop.run("check", "drafts/d.md", "--format", "json");
    const report = JSON.parse(stdout) as { drafts: { claims: { message: string }[] }[] };
    const message = report.drafts[0]?.claims[0]?.message ?? "";
    assert.match(message, /four people/i);
    const start = naming("../sources/a.txt", "").length;
    assert.deepEqual(report, {
      version: 1,
      drafts: [
        {
          path: "drafts/d.md",
          sources: ["sources/a.txt"],
          claims: [
            {
              kind: "number",
              text: "Seven people",
              start,
              end: start + 12,
              range: { start: { line: 4, character: 0 }, end: { line: 4, character: 12 } },
              quantity: { value: 7, low: null, high: null, unit: "person", hedge: null, date: null },
              verdict: "contradicted",
              rule: "number-contradicted",
              severity: "error",
              message,
              evidence: [{ source: "sources/a.txt", start: 17, end: 28, text: "Four people" }],
              suggestion: "Four people",
            },
          ],
          problems: [],
        },
      ],
      summary: {
        drafts: 1,
        claims: 1,
        supported: 0,
        imprecise: 0,
        contradicted: 1,
        unsupported: 0,
        errors: 1,
        warnings: 0,
      },
    });
  });

  it("counts offsets in UTF-16, and lines as the file has them", async () => {
    const draft = "😀 The Marigold.\r\n\r\nSeven people were rescued from the ferry.\r\n";
    const workshop = open({ "a.txt": ARTICLE, "d.md": draft });
    const { stdout } = await workshop.run("check", "d.md", "--source", "a.txt", "--format", "json");
    const { drafts } = JSON.parse(stdout) as {
      drafts: { claims: { kind: string; text: string; start: number; end: number; range: unknown }[] }[];
    };
    const [claim] = drafts[0]?.claims.filter(({ kind }) => kind === "number") ?? [];
    assert.ok(claim);
    assert.equal(draft.slice(claim.start, claim.end), "Seven people");
    assert.deepEqual(claim.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } });
  });

  it("names files as they were given", async () => {
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    const { stdout } = await workshop.run("check", workshop.at("d.md"), "--source", "./a.txt", "--format", "json");
    const { drafts } = JSON.parse(stdout) as { drafts: { path: string; sources: string[] }[] };
    assert.deepEqual(
      drafts.map(({ path, sources }) => [path, sources]),
      [[workshop.at("d.md").replaceAll("\\", "/"), ["./a.txt"]]],
    );
  });

  it("claims prints the same objects with no verdict, rule or evidence", async () => {
    const { status, stdout } = await open({ "a.txt": ARTICLE }).run("claims", "a.txt", "--format", "json");
    assert.equal(status, 0);
    const { drafts, summary } = JSON.parse(stdout) as { drafts: { claims: { kind: string }[] }[]; summary: unknown };
    const claims = drafts[0]?.claims ?? [];
    assert.deepEqual(summary, { drafts: 1, claims: claims.length });
    const place = ["kind", "text", "start", "end", "range"];
    const keys = {
      number: [...place, "quantity"],
      quote: [...place, "words", "speaker"],
      title: [...place, "person", "title", "work"],
    };
    assert.deepEqual([...new Set(claims.map(({ kind }) => kind))].sort(), Object.keys(keys));
    for (const claim of claims) assert.deepEqual(Object.keys(claim), keys[claim.kind as keyof typeof keys]);
  });
});
