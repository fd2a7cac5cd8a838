import * as vscode from "vscode";

/** A file of the workspace that the run has a copy of. */
export function fileUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("No folder is open.");
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(path), { preview: false });
}

/** What factcheck says of a file, once it is as wanted. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const current = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "factcheck");
  return new Promise((resolve) => {
    const look = (): void => {
      const diagnostics = current();
      if (!wanted(diagnostics)) return;
      listener.dispose();
      resolve(diagnostics);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** A diagnostic's rule. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

export async function replace(editor: vscode.TextEditor, words: string, text: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in ${document.uri.toString()}.`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  await editor.edit((edit) => edit.replace(range, text));
}

/** Closes every editor and drops what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined)
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
