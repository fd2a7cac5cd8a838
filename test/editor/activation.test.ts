import assert from "node:assert/strict";
import { sep } from "node:path";
import * as vscode from "vscode";

describe("activation", () => {
  it("is of the extension under test, and succeeds", async () => {
    const extension = vscode.extensions.getExtension("factcheck-drafts.factcheck-drafts");
    assert.ok(extension, "The extension is not installed.");
    const place = String(process.env["EDITOR_TESTS_EXTENSION"]);
    assert.ok(
      `${extension.extensionPath}${sep}`.startsWith(`${place}${sep}`),
      `${extension.extensionPath} is not in ${place}`,
    );
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
