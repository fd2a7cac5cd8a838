import { commands, type Disposable } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** “Restart Server”. */
export const registerRestart = (client: LanguageClient): Disposable =>
  commands.registerCommand("factcheck.restartServer", () => client.restart());
