import {
  DiagnosticSeverity,
  type CancellationToken,
  type Diagnostic,
  type Location,
  type WorkDoneProgressReporter,
} from "vscode-languageserver/node";
import { nameOf } from "../project/uris.js";
import type { CheckSummary } from "./commands.js";
import { messageOf, type Session } from "./session.js";

/** Checks drafts, open or not, and shows what is found in every one of them. */
export async function checkDrafts(
  session: Session,
  uris: ReadonlySet<string>,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<CheckSummary> {
  const tally = new Tally();
  for (const [index, uri] of [...uris].entries()) {
    if (token.isCancellationRequested) return tally.summary(true);
    progress.report((100 * index) / uris.size, `${index + 1} of ${uris.size}: ${nameOf(uri)}`);
    session.shown.add(uri);
    try {
      const shown = await session.show(uri);
      if (shown !== null) tally.add(uri, shown.file.checked !== null, shown.diagnostics);
    } catch (error) {
      session.connection.console.error(`${uri}: ${messageOf(error)}`);
      tally.add(uri, false, []);
    }
  }
  return tally.summary(false);
}

/** Counts drafts and what is found in them. */
class Tally {
  readonly #drafts = { checked: 0, unchecked: 0 };
  readonly #errors: Location[] = [];
  readonly #warnings: Location[] = [];
  readonly #infos: Location[] = [];

  add(uri: string, checked: boolean, diagnostics: readonly Diagnostic[]): void {
    this.#drafts[checked ? "checked" : "unchecked"]++;
    for (const { range, severity } of diagnostics) {
      if (severity === DiagnosticSeverity.Error) this.#errors.push({ uri, range });
      else if (severity === DiagnosticSeverity.Warning) this.#warnings.push({ uri, range });
      else if (severity === DiagnosticSeverity.Information) this.#infos.push({ uri, range });
    }
  }

  summary(cancelled: boolean): CheckSummary {
    return {
      ...this.#drafts,
      errors: this.#errors.length,
      warnings: this.#warnings.length,
      infos: this.#infos.length,
      first: this.#errors[0] ?? this.#warnings[0] ?? this.#infos[0] ?? null,
      cancelled,
    };
  }
}
