import assert from "node:assert/strict";
import { CancellationTokenSource, FileChangeType, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { Client, PLAIN, textOf } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { ARTICLE, BODY, DRAFT, FILES } from "./support/lighthouse.js";

describe("textDocument/diagnostic", () => {
  let folder: Folder;
  let client: Client;
  let draft: string;

  beforeEach(async () => {
    folder = await Folder.with(FILES);
    draft = folder.uriOf("drafts/brief.md");
    client = await Client.start({ folders: [folder.uri] });
  });

  afterEach(async () => {
    client.close();
    await folder.delete();
  });

  it("shows a finding with its rule, page, passage and fix", async () => {
    await client.open(draft, DRAFT);
    const [finding, ...others] = await client.diagnostics(draft);
    assert.deepEqual(others, []);
    assert.equal(finding?.source, "factcheck");
    assert.equal(finding.code, "number-contradicted");
    assert.equal(finding.codeDescription?.href, "file:///package/docs/rules/number-contradicted.md");
    assert.deepEqual(finding.range, { start: { line: 5, character: 13 }, end: { line: 5, character: 25 } });
    assert.match(textOf(finding), /at least 212 visitors/);
    const [passage] = finding.relatedInformation ?? [];
    assert.equal(passage?.location.uri, folder.uriOf("lighthouse.txt"));
    assert.deepEqual(passage.location.range.start, { line: 2, character: 48 });
    assert.match(passage.message, /^The Skerry Lighthouse Trust said .* in April\.$/);
    assert.deepEqual(finding.data, { rule: "number-contradicted", suggestion: "at least 212 visitors" });
  });

  it("follows edits, with positions in UTF-16 and either line end", async () => {
    await client.open(draft, DRAFT.replaceAll("\n", "\r\n"));
    await client.replace(draft, "Since April", "🗼 Since April");
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ range }) => range.start),
      [{ line: 5, character: 16 }],
    );
    await client.replace(draft, "340", "at least 212");
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("answers “unchanged” while nothing has changed", async () => {
    await client.open(draft, DRAFT);
    const first = await client.pull(draft);
    assert.equal(first.kind, "full");
    assert.deepEqual(await client.pull(draft, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.replace(draft, "48,000.", "48,000. All of it was given.");
    assert.equal((await client.pull(draft, first.resultId)).kind, "unchanged");
    await client.replace(draft, "Since April", "From April on");
    assert.equal((await client.pull(draft, first.resultId)).kind, "full");
  });

  it("cancels rather than answer with an empty list", async () => {
    const source = new CancellationTokenSource();
    await client.open(draft, DRAFT);
    const pull = client.pull(draft, undefined, source.token);
    source.cancel();
    await assert.rejects(pull, (error) => {
      assert.ok(error instanceof ResponseError);
      assert.ok([LSPErrorCodes.ServerCancelled, LSPErrorCodes.RequestCancelled].includes(error.code));
      return true;
    });
    assert.equal((await client.diagnostics(draft)).length, 1);
  });

  it("gives up a check whose text has changed meanwhile", async () => {
    await client.open(draft, DRAFT);
    const stale = assert.rejects(client.pull(draft), { code: LSPErrorCodes.ServerCancelled });
    await client.replace(draft, "340", "at least 212");
    await stale;
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("asks for a refresh when a source changes on disk", async () => {
    await client.open(draft, DRAFT);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await folder.write("lighthouse.txt", ARTICLE.replace("at least 212", "340"));
    await client.fileChanged(folder.uriOf("lighthouse.txt"), FileChangeType.Changed);
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("takes a source from the editor before the disk", async () => {
    const article = folder.uriOf("lighthouse.txt");
    await client.open(draft, DRAFT);
    await client.diagnostics(draft);
    await client.open(article, ARTICLE, "plaintext");
    await client.replace(article, "at least 212", "340");
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(draft), []);
    await client.closeDocument(article);
    await client.refreshes.next();
    assert.equal((await client.diagnostics(draft)).length, 1);
  });

  it("finds the source of a document that has no file yet", async () => {
    await folder.write("factcheck.json", `{ "sources": ["lighthouse.txt"] }`);
    await client.open("untitled:Untitled-1", BODY);
    assert.deepEqual(
      (await client.diagnostics("untitled:Untitled-1")).map(({ code }) => code),
      ["number-contradicted"],
    );
  });

  it("says nothing of files that are no drafts", async () => {
    for (const name of ["README.md", "notes.txt"]) {
      await client.open(folder.uriOf(name), BODY, name.endsWith("md") ? "markdown" : "plaintext");
      assert.deepEqual(await client.diagnostics(folder.uriOf(name)), []);
    }
  });

  it("gives one quiet hint to a draft without a source", async () => {
    const uri = folder.uriOf("drafts/other.md");
    await client.open(uri, `---\ntitle: The tower\n---\n\n${BODY}`);
    const [hint, ...others] = await client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(hint?.code, "source-none");
    assert.equal(hint.severity, 4);
    assert.equal(hint.range.start.line, 0);
  });

  it("names the passage in the message where a client cannot show related places", async () => {
    client.close();
    client = await Client.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(draft, DRAFT);
    const [finding] = await client.diagnostics(draft);
    assert.ok(finding);
    assert.match(textOf(finding), /\nlighthouse\.txt, line 3: The Skerry Lighthouse Trust said/);
    assert.equal(finding.relatedInformation, undefined);
  });
});

describe("textDocument/publishDiagnostics, to a client that cannot pull", () => {
  it("comes on opening, editing and closing, and when a source changes", async () => {
    const folder = await Folder.with(FILES);
    const client = await Client.start({ capabilities: PLAIN, folders: [folder.uri] });
    const draft = folder.uriOf("drafts/brief.md");
    const counts = async (): Promise<number> =>
      (await client.published.next(({ uri }) => uri === draft)).diagnostics.length;
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.open(draft, DRAFT);
    assert.equal(await counts(), 1);
    await client.replace(draft, "340", "at least 212");
    assert.equal(await counts(), 0);
    await folder.write("lighthouse.txt", ARTICLE.replace("at least 212", "340"));
    await client.fileChanged(folder.uriOf("lighthouse.txt"), FileChangeType.Changed);
    assert.equal(await counts(), 1);
    await client.closeDocument(draft);
    assert.equal(await counts(), 0);
    client.close();
    await folder.delete();
  });
});
