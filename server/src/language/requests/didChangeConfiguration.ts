import type { Session } from "../session.js";

/** `workspace/didChangeConfiguration`: the editor's settings changed. */
export function onDidChangeConfiguration(session: Session): void {
  const { connection, settings } = session;
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings);
    session.invalidate();
  });
}
