import { FileChangeType } from "vscode-languageserver/node";
import { normalizeUri } from "../../project/uris.js";
import type { Session } from "../session.js";

/** `workspace/didChangeWatchedFiles`: files changed on disk. What is open in the editor counts as it is there. */
export function onDidChangeWatchedFiles(session: Session): void {
  const { connection, documents, project, shown } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes) {
      const uri = normalizeUri(change.uri);
      if (documents.get(uri) !== null) continue;
      if (project.forget(uri)) session.invalidate();
      if (!shown.has(uri)) continue;
      if (change.type !== FileChangeType.Deleted) session.background(session.show(uri));
      else if (shown.delete(uri)) session.hide(uri);
    }
  });
}
