import assert from "node:assert/strict";
import { DEFAULT_OPTIONS } from "../server/src/core/check/options.js";
import { checkDraft } from "../server/src/core/draft.js";
import { referenceOf } from "../server/src/core/reference/reference.js";
import { formatOf } from "../server/src/core/text/formatOf.js";
import { placedFindings } from "./core/placedFindings.js";
import { Workshop } from "./command/workshop.js";
import { Client } from "./language/support/client.js";
import { Folder } from "./language/support/folder.js";
import { markedDrafts, type MarkedDraft } from "./marked/markedDraft.js";

/** A finding as every way of checking can tell it: where, which rule. */
type Row = readonly [start: number, end: number, rule: string];

interface JsonReport {
  readonly drafts: readonly { readonly claims: readonly { start: number; end: number; rule: string | null }[] }[];
}

const byPlace = (a: Row, b: Row): number => a[0] - b[0] || a[1] - b[1];

function throughCore({ text, article }: MarkedDraft): readonly Row[] {
  const reference = referenceOf(article.name, article.text, formatOf(article.name));
  const findings = placedFindings(checkDraft(text, "markdown", [reference], DEFAULT_OPTIONS));
  assert.notEqual(findings.length, 0);
  return findings.flatMap(({ span, rule }): readonly Row[] => (rule === null ? [] : [[span.start, span.end, rule]]));
}

async function throughCommandLine({ text, article }: MarkedDraft): Promise<readonly Row[]> {
  const workshop = new Workshop({ "draft.md": text, [article.name]: article.text });
  try {
    const { stdout } = await workshop.run("check", "draft.md", "--source", article.name, "--format", "json");
    const report = JSON.parse(stdout) as JsonReport;
    return report.drafts.flatMap(({ claims }) =>
      claims.flatMap(({ start, end, rule }): readonly Row[] => (rule === null ? [] : [[start, end, rule]])),
    );
  } finally {
    workshop.remove();
  }
}

async function throughServer({ text, article }: MarkedDraft): Promise<readonly Row[]> {
  const folder = await Folder.with({
    "draft.md": text,
    [article.name]: article.text,
    "factcheck.json": JSON.stringify({ sources: [article.name], drafts: ["draft.md"] }),
  });
  const client = await Client.start({ folders: [folder.uri] });
  try {
    const uri = folder.uriOf("draft.md");
    await client.open(uri, text);
    const lines = text.split("\n").map((line) => line.length + 1);
    const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, length) => sum + length, 0));
    const offset = ({ line, character }: { line: number; character: number }): number =>
      (starts[line] ?? 0) + character;
    return (await client.diagnostics(uri)).map(({ range, code }) => [
      offset(range.start),
      offset(range.end),
      String(code),
    ]);
  } finally {
    client.close();
    await folder.delete();
  }
}

describe("core, command line and language server", () => {
  for (const draft of markedDrafts()) {
    it(`find the same in ${draft.name}`, async () => {
      const expected = [...throughCore(draft)].sort(byPlace);
      assert.deepEqual([...(await throughCommandLine(draft))].sort(byPlace), expected);
      assert.deepEqual([...(await throughServer(draft))].sort(byPlace), expected);
    });
  }
});
