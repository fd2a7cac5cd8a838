import type { Diagnostic } from "vscode-languageserver/node";

/** Names for lists of diagnostics: a file keeps its name for as long as its list is the same. */
export class ResultIds {
  /** Of this run of the server: a name that an earlier run gave must not be taken for one of now. */
  readonly #run = Date.now().toString(36);
  readonly #byUri = new Map<string, { readonly id: string; readonly content: string }>();
  #count = 0;

  of(uri: string, diagnostics: readonly Diagnostic[]): string {
    const content = JSON.stringify(diagnostics);
    const known = this.#byUri.get(uri);
    if (known?.content === content) return known.id;
    const id = `${this.#run}-${++this.#count}`;
    this.#byUri.set(uri, { id, content });
    return id;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}
