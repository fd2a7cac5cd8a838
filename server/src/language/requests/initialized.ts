import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from "vscode-languageserver/node";
import type { Session } from "../session.js";

/** Configurations, datasets, and what may be an article or a draft. */
const WATCHED = ["**/factcheck.json", "**/*.facts.json", "**/*.{md,markdown,mdown,mkd,txt}"];

/** Of a folder that is deleted with all that is in it, clients tell the folder alone. */
const DELETED = { globPattern: "**/*", kind: WatchKind.Delete };

/** `initialized`: asks the client to say when settings, files or workspace folders change. */
export function onInitialized(session: Session): void {
  const { connection, client, folders } = session;
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      session.background(connection.client.register(DidChangeConfigurationNotification.type, { section: "factcheck" }));
    if (client.registersWatchers) {
      const watchers = [...WATCHED.map((globPattern) => ({ globPattern })), DELETED];
      session.background(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.workspaceFolders) {
      folders.follow(connection, () => {
        session.showOnly((draft) => folders.holding(draft) !== null);
        session.invalidate();
      });
    }
  });
}
