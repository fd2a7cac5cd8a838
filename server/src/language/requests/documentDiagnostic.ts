import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { ResultIds } from "../resultIds.js";
import { messageOf, type Session } from "../session.js";

/** `textDocument/diagnostic`: what is found in a draft. Never an empty list for want of an answer: it would clear the draft. */
export function onDocumentDiagnostic(session: Session): void {
  const { connection, documents, checks, publisher } = session;
  const resultIds = new ResultIds();
  documents.onClose(({ uri }) => resultIds.forget(uri));
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const { uri } = textDocument;
    const document = documents.get(uri);
    if (document === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    publisher.leaveToClient(uri);
    const { version } = document;
    const checked = await checks.ofDocument(document).catch((error: unknown) => {
      connection.console.error(`${uri}: ${messageOf(error)}`);
      throw cancelled(false);
    });
    if (token.isCancellationRequested || document.version !== version) throw cancelled(true);
    return report(session.diagnosticsOf(uri, checked));

    function report(items: ReturnType<Session["diagnosticsOf"]>): DocumentDiagnosticReport {
      const resultId = resultIds.of(uri, items);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }
  });
}

const cancelled = (retriggerRequest: boolean): ResponseError<DiagnosticServerCancellationData> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, "The check was given up.", { retriggerRequest });
