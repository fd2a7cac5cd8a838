import { normalizeUri } from "../../project/uris.js";
import type { Session } from "../session.js";

/** `textDocument/didOpen`, `didChange`, `didClose`: an open document is a draft, a source of drafts, or both. */
export function onTextDocument(session: Session): void {
  const { documents, project, client, publisher, shown } = session;
  documents.onChange(({ uri }) => {
    if (project.forget(uri)) session.invalidate();
    if (!client.pullsDiagnostics) session.background(session.show(uri));
  });
  documents.onClose(({ uri }) => {
    if (project.forget(uri)) session.invalidate();
    publisher.takeBack(uri);
    if (shown.has(normalizeUri(uri))) session.background(session.show(uri));
    else session.hide(uri);
  });
}
