import type { Connection, InitializeParams } from "vscode-languageserver/node";
import { pathBelow } from "../project/uris.js";

/** The folders that the editor has open. */
export class WorkspaceFolders {
  #uris: readonly string[];

  constructor(params: InitializeParams) {
    const root = params.rootUri; // eslint-disable-line @typescript-eslint/no-deprecated -- all that older clients give
    this.#uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (root === null ? [] : [root]);
  }

  get uris(): readonly string[] {
    return this.#uris;
  }

  /** The folder that holds a document, the innermost of several; null where none does. */
  holding(uri: string): string | null {
    const holders = this.#uris.filter((folder) => pathBelow(folder, uri) !== null);
    return holders.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** Keeps up with folders that are added and removed. */
  follow(connection: Connection, changed: () => void): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      changed();
    });
  }
}
