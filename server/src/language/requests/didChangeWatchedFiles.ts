import { isAtOrBelow, normalizeUri } from "../../project/uris.js";
import type { Session } from "../session.js";

/** `workspace/didChangeWatchedFiles`: files or whole folders changed on disk. What is open in the editor counts as it is there. */
export function onDidChangeWatchedFiles(session: Session): void {
  const { connection, documents, project, shown } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes) {
      const uri = normalizeUri(change.uri);
      if (documents.get(uri) !== null) continue;
      if (project.forget(uri)) session.invalidate();
      for (const draft of shown) if (isAtOrBelow(uri, draft)) session.background(session.show(draft));
    }
  });
}
