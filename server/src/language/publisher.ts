import type { Connection, Diagnostic } from "vscode-languageserver/node";
import { normalizeUri } from "../project/uris.js";

/**
 * Diagnostics that the server sends of itself: those of files that are not open, and all of a client that cannot pull.
 * What a client pulls for a document is not sent as well, or it would be shown twice.
 */
export class Publisher {
  readonly #connection: Connection;
  readonly #pulled = new Set<string>();
  readonly #shown = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Shows these in place of what was shown for the file; does nothing where they are the same. */
  show(uri: string, diagnostics: Diagnostic[]): void {
    const key = normalizeUri(uri);
    if (this.#pulled.has(key)) return;
    const shown = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (this.#shown.get(key) === shown) return;
    if (shown === undefined) this.#shown.delete(key);
    else this.#shown.set(key, shown);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** The client pulls this document's diagnostics, from now until it closes it. */
  leaveToClient(uri: string): void {
    this.show(uri, []);
    this.#pulled.add(normalizeUri(uri));
  }

  takeBack(uri: string): void {
    this.#pulled.delete(normalizeUri(uri));
  }
}
