import { TextDocuments, type Connection } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { normalizeUri } from "../project/uris.js";

/** The documents that the editor has open, found by any spelling of their URI. */
export class OpenDocuments {
  readonly #synced = new TextDocuments(TextDocument);
  readonly #byUri = new Map<string, TextDocument>();

  constructor(connection: Connection) {
    this.#synced.onDidOpen(({ document }) => this.#byUri.set(normalizeUri(document.uri), document));
    this.#synced.onDidClose(({ document }) => this.#byUri.delete(normalizeUri(document.uri)));
    this.#synced.listen(connection);
  }

  get(uri: string): TextDocument | null {
    return this.#byUri.get(normalizeUri(uri)) ?? null;
  }

  all(): readonly TextDocument[] {
    return this.#synced.all();
  }

  /** Called for every text that a document comes to have, the first included. */
  onChange(listener: (document: TextDocument) => void): void {
    this.#synced.onDidChangeContent(({ document }) => listener(document));
  }

  onClose(listener: (document: TextDocument) => void): void {
    this.#synced.onDidClose(({ document }) => listener(document));
  }
}
