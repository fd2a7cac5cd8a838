import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { BuiltReference, CheckSummary } from "../../server/src/language/commands.js";
import { closeAll, diagnosticsWhen, fileUri, ruleOf, show } from "./support.js";
import { workbench } from "./workbench.js";

const FINDINGS = { errors: 3, warnings: 0, infos: 0, cancelled: false };

describe("commands", () => {
  afterEach(closeAll);

  it("check every draft of the workspace, open or not, and lead to the first finding", async () => {
    const { first, ...counts } = await vscode.commands.executeCommand<CheckSummary>("factcheck.checkAll");
    assert.deepEqual(counts, { checked: 3, unchecked: 0, ...FINDINGS });
    assert.equal(first?.uri, fileUri("drafts/closed.md").toString());
    const [closed] = await diagnosticsWhen(fileUri("drafts/closed.md"), (found) => found.length === 1);
    assert.ok(closed);
    assert.equal(ruleOf(closed), "number-unit");
    await diagnosticsWhen(fileUri("drafts/ferry.md"), (found) => found.length === 2);
    assert.deepEqual(await diagnosticsWhen(fileUri("README.md"), () => true), []);
    if (!workbench) return;
    await vscode.commands.executeCommand("notifications.showList");
    await workbench.see(".notifications-center >> text=/Checked 3 drafts: 3 errors/");
    const selected = new Promise<string>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        listener.dispose();
        resolve(document.getText(selections[0]));
      });
    });
    await vscode.commands.executeCommand("notification.acceptPrimaryAction");
    assert.equal(await selected, "14 miles");
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    await workbench.see(".markers-panel >> text=/14 kilometres/");
    await workbench.see(".squiggly-error");
    await workbench.shot("problems");
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });

  it("show a draft's findings once, whether pulled or sent", async () => {
    await vscode.commands.executeCommand("factcheck.checkAll");
    await diagnosticsWhen(fileUri("drafts/ferry.md"), (found) => found.length === 2);
    await show("drafts/ferry.md");
    await diagnosticsWhen(fileUri("drafts/ferry.md"), (found) => found.length === 2);
  });

  it("check the draft in front", async () => {
    await show("drafts/sound.md");
    const summary = await vscode.commands.executeCommand<CheckSummary>("factcheck.checkDraft");
    assert.deepEqual(summary, { checked: 1, unchecked: 0, ...FINDINGS, errors: 0, first: null });
  });

  it("build a reference beside an article", async () => {
    const article = fileUri("articles/ferry.txt");
    const built = await vscode.commands.executeCommand<BuiltReference>("factcheck.buildReference", article);
    assert.equal(built.uri, fileUri("articles/ferry.facts.json").toString());
    assert.ok(built.numbers >= 6, `${built.numbers} figures`);
    assert.equal(built.quotes, 1);
    const dataset = await vscode.workspace.openTextDocument(vscode.Uri.parse(built.uri));
    const { source } = JSON.parse(dataset.getText()) as { source: { path: string; date: string } };
    assert.deepEqual([source.path, source.date], ["ferry.txt", "2026-03-16"]);
  });

  it("start the server anew, which finds the same", async () => {
    const draft = fileUri("drafts/ferry.md");
    await show("drafts/ferry.md");
    await diagnosticsWhen(draft, (found) => found.length === 2);
    await vscode.commands.executeCommand("factcheck.restartServer");
    await diagnosticsWhen(draft, (found) => found.length === 2);
  });
});
