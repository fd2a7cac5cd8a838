import type { Session } from "./session.js";

/** Milliseconds in which changes are gathered: saving an article and its dataset is one. */
const DELAY = 100;

/** After sources or settings changed, brings what is shown up to date, once for many changes. */
export class Refresh {
  readonly #session: Session;
  #timer: NodeJS.Timeout | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  request(): void {
    this.#session.checks.invalidate();
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#session.background(this.#run());
    }, DELAY);
  }

  async #run(): Promise<void> {
    const { connection, client, documents, shown } = this.#session;
    if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    const open = client.pullsDiagnostics ? [] : documents.all().map(({ uri }) => uri);
    for (const uri of new Set([...open, ...shown])) await this.#session.show(uri);
  }
}
