import assert from "node:assert/strict";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import { TextDocumentEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Client } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { DRAFT, FILES } from "./support/lighthouse.js";

describe("textDocument/codeAction", () => {
  let folder: Folder;
  let client: Client;
  let draft: string;
  let actions: readonly CodeAction[];

  beforeEach(async () => {
    folder = await Folder.with(FILES);
    draft = folder.uriOf("drafts/brief.md");
    client = await Client.start({ folders: [folder.uri] });
    await client.open(draft, DRAFT);
    const [finding] = await client.diagnostics(draft);
    actions = await client.codeActions(draft, finding as Diagnostic);
  });

  afterEach(async () => {
    client.close();
    await folder.delete();
  });

  const applied = (action: CodeAction | undefined): string => {
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.deepEqual(change.textDocument, { uri: draft, version: 1 });
    return TextDocument.applyEdits(TextDocument.create(draft, "markdown", 1, DRAFT), change.edits as never);
  };

  it("puts the source's words in the claim's place", () => {
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, "Replace with “at least 212 visitors”");
    assert.equal(applied(fix), DRAFT.replace("340 visitors", "at least 212 visitors"));
  });

  it("silences the rule on the line, and the finding goes", async () => {
    const silence = actions.find(({ title }) => title === "Disable number-contradicted on this line");
    const line = "Since April, 340 visitors have climbed the tower, the trust said.";
    const comment = "<!-- factcheck-disable-line number-contradicted -->";
    assert.equal(applied(silence), DRAFT.replace(line, `${line} ${comment}`));
    await client.replace(draft, line, `${line} ${comment}`);
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("offers nothing for what others found", async () => {
    const foreign: Diagnostic = {
      source: "spelling",
      message: "x",
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    };
    assert.deepEqual(await client.codeActions(draft, foreign), []);
  });
});
