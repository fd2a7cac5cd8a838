import { commands, window, workspace, type Disposable, type Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { execute, type BuiltReference } from "./server.js";

/** “Build Reference from This Article”: gives what was built to whoever executes it. */
export function registerBuildReference(client: LanguageClient): Disposable {
  return commands.registerCommand("factcheck.buildReference", (uri?: Uri) => buildReference(client, uri));
}

async function buildReference(
  client: LanguageClient,
  article = window.activeTextEditor?.document.uri,
): Promise<BuiltReference | undefined> {
  if (article === undefined) return undefined;
  await workspace.save(article);
  try {
    const built = await execute(client, "buildReference", { argument: client.code2ProtocolConverter.asUri(article) });
    void show(client, built);
    return built;
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function show(client: LanguageClient, { uri, numbers, quotes, people }: BuiltReference): Promise<void> {
  const dataset = client.protocol2CodeConverter.asUri(uri);
  const name = workspace.asRelativePath(dataset);
  const open = await window.showInformationMessage(
    `Built ${name}: figures ${numbers}, quotes ${quotes}, people ${people}.`,
    "Open",
  );
  if (open !== undefined) await window.showTextDocument(dataset);
}
