import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver/node";

/** Tells the user. The connection's own `showWarningMessage` is a request, which not every client answers. */
export function showWarning(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
