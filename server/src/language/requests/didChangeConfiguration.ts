import type { Session } from "../session.js";

/** `workspace/didChangeConfiguration`: the editor's settings changed. */
export function onDidChangeConfiguration({ connection, settings, refresh }: Session): void {
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings);
    refresh.request();
  });
}
