import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, fileUri, replace, ruleOf, show } from "./support.js";
import { workbench } from "./workbench.js";

describe("a draft in the editor", () => {
  const draft = fileUri("drafts/ferry.md");

  afterEach(closeAll);

  const rules = async (): Promise<readonly string[]> =>
    (await diagnosticsWhen(draft, (found) => found.length > 0)).map(ruleOf);

  it("shows its findings, with the passages that prove them", async () => {
    await show("drafts/ferry.md");
    assert.deepEqual(await rules(), ["number-contradicted", "quote-altered"]);
    const [figure] = await diagnosticsWhen(draft, (found) => found.length > 0);
    assert.equal(figure?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(figure.range.start.line, 6);
    assert.match(figure.message, /212 passengers/);
    const [passage] = figure.relatedInformation ?? [];
    assert.equal(passage?.location.uri.toString(), fileUri("articles/ferry.txt").toString());
    assert.equal(passage.location.range.start.line, 2);
    assert.ok(typeof figure.code === "object");
    assert.match(figure.code.target.path, /docs\/rules\/number-contradicted\.md$/);
    await workbench?.see(".squiggly-error");
    await workbench?.shot("squiggles");
  });

  it("has rule pages that can be opened", async () => {
    await show("drafts/ferry.md");
    const [figure] = await diagnosticsWhen(draft, (found) => found.length > 0);
    assert.ok(typeof figure?.code === "object");
    const page = await vscode.workspace.openTextDocument(vscode.Uri.file(figure.code.target.path));
    assert.match(page.getText(), /^# number-contradicted/);
  });

  it("loses a finding when the figure is put right, and has it again when that is undone", async () => {
    const editor = await show("drafts/ferry.md");
    assert.deepEqual(await rules(), ["number-contradicted", "quote-altered"]);
    await replace(editor, "240 passengers", "212 passengers");
    await diagnosticsWhen(
      draft,
      (found) => found.length === 1 && found.every((one) => ruleOf(one) === "quote-altered"),
    );
    await vscode.commands.executeCommand("undo");
    await diagnosticsWhen(draft, (found) => found.length === 2);
  });

  it("follows its article while that is edited, unsaved", async () => {
    await show("drafts/ferry.md");
    await diagnosticsWhen(draft, (found) => found.length === 2);
    const article = await vscode.window.showTextDocument(fileUri("articles/ferry.txt"), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await replace(article, "212 passengers", "240 passengers");
    await diagnosticsWhen(draft, (found) => found.length === 1);
  });

  it("is put right by a quick fix", async () => {
    await show("drafts/ferry.md");
    const [figure] = await diagnosticsWhen(draft, (found) => found.length === 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      draft,
      figure?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, "Replace with “212 passengers”");
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsWhen(draft, (found) => found.length === 1);
  });

  it("is checked before it has a file", async () => {
    const content = "---\nsource: articles/ferry.txt\n---\n\nCrews brought 240 passengers ashore on Sunday.\n";
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    const [finding] = await diagnosticsWhen(document.uri, (found) => found.length > 0);
    assert.ok(finding);
    assert.equal(ruleOf(finding), "number-contradicted");
  });
});
