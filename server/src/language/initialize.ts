import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type InitializeResult,
} from "vscode-languageserver/node";
import type { ClientFeatures } from "./clientFeatures.js";
import { COMMANDS } from "./commands.js";

/** What the server offers to a client. */
export function initializeResult(client: ClientFeatures): InitializeResult {
  return {
    serverInfo: { name: "factcheck" },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      executeCommandProvider: { commands: Object.values(COMMANDS), workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      // Drafts do not depend on each other, and when a source changes the server says so itself.
      ...(client.pullsDiagnostics && {
        diagnosticProvider: { identifier: "factcheck", interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}
