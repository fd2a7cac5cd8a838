import type { ExtensionContext } from "vscode";
import { registerBuildReference } from "./buildReference.js";
import { registerChecks } from "./checkDrafts.js";
import { createClient } from "./client.js";
import { registerRestart } from "./restart.js";
import { createStatus } from "./status.js";

/** Starts the language server, and shows what it says until VS Code disposes of it. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  context.subscriptions.push(
    client,
    createStatus(client),
    registerChecks(client),
    registerBuildReference(client),
    registerRestart(client),
  );
  await client.start();
}
