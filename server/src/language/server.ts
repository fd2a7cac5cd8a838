import type { Connection } from "vscode-languageserver/node";
import type { Host } from "./host.js";
import { initializeResult } from "./initialize.js";
import { OpenDocuments } from "./openDocuments.js";
import { onCodeAction } from "./requests/codeAction.js";
import { onDidChangeConfiguration } from "./requests/didChangeConfiguration.js";
import { onDidChangeWatchedFiles } from "./requests/didChangeWatchedFiles.js";
import { onDocumentDiagnostic } from "./requests/documentDiagnostic.js";
import { onExecuteCommand } from "./requests/executeCommand.js";
import { onHover } from "./requests/hover.js";
import { onInitialized } from "./requests/initialized.js";
import { onTextDocument } from "./requests/textDocument.js";
import { Session } from "./session.js";

/** Serves one client, on any connection and any machine. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new OpenDocuments(connection);
  connection.onInitialize((params) => {
    const session = new Session(connection, host, documents, params);
    onInitialized(session);
    onTextDocument(session);
    onDocumentDiagnostic(session);
    onHover(session);
    onCodeAction(session);
    onExecuteCommand(session);
    onDidChangeConfiguration(session);
    onDidChangeWatchedFiles(session);
    return initializeResult(session.client);
  });
  connection.listen();
}
