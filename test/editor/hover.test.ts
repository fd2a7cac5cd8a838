import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, fileUri, show } from "./support.js";
import { workbench } from "./workbench.js";

describe("hovering over a claim", () => {
  const draft = fileUri("drafts/ferry.md");

  afterEach(closeAll);

  async function hover(words: string): Promise<string> {
    const { document } = await show("drafts/ferry.md");
    const position = document.positionAt(document.getText().indexOf(words));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", draft, position);
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
      .join("\n");
  }

  it("shows what the source says of a figure", async () => {
    const text = await hover("240 passengers");
    assert.match(text, /\*\*Contradicted by the source\*\*/);
    assert.match(text, /\*\*212 passengers\*\* ashore on Sunday/);
    assert.match(text, /\[ferry\.txt, line 3\]\(.*ferry\.txt#L3\)/);
  });

  it("shows how a quote's words differ", async () => {
    assert.match(await hover("“We had"), /before the ~~tide~~ \*\*wind\*\* turned/);
  });

  it("confirms what is true", async () => {
    assert.match(await hover("€3.5 million"), /\*\*Supported by the source\*\*/);
  });

  it("is seen in the window", async function () {
    if (!workbench) return this.skip();
    await show("drafts/ferry.md");
    await diagnosticsWhen(draft, (found) => found.length > 0);
    await workbench.point("240 passengers");
    await workbench.see(".monaco-hover >> text=/Contradicted by the source/");
    await workbench.see(".monaco-hover strong >> text=/212 passengers/");
    await workbench.shot("hover");
    await workbench.point("every passenger");
    await workbench.see(".monaco-hover >> text=/From draft to source/");
    await workbench.shot("hover-quote");
  });
});
