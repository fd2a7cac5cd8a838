import { DiagnosticSeverity, Disposable, languages, LanguageStatusSeverity, window } from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { TEXTS } from "./client.js";
import { countsText } from "./summary.js";

/** What was found in the draft in front, among the language's status. */
export function createStatus(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem("factcheck", TEXTS);
  item.name = "Fact Check";
  item.command = { title: "Show Problems", command: "workbench.actions.view.problems" };
  const update = (): void => {
    const { text, severity } = statusOf(client.state);
    item.busy = client.state === State.Starting;
    item.text = text;
    item.severity = severity;
  };
  update();
  return Disposable.from(
    item,
    client.onDidChangeState(update),
    languages.onDidChangeDiagnostics(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

function statusOf(state: State): { readonly text: string; readonly severity: LanguageStatusSeverity } {
  if (state === State.Stopped) return { text: "Server not running", severity: LanguageStatusSeverity.Error };
  const uri = window.activeTextEditor?.document.uri;
  const all = uri === undefined ? [] : languages.getDiagnostics(uri).filter(({ source }) => source === "factcheck");
  if (all.some(({ code }) => code === "source-none"))
    return { text: "No source", severity: LanguageStatusSeverity.Warning };
  const count = (level: DiagnosticSeverity): number => all.filter(({ severity }) => severity === level).length;
  const errors = count(DiagnosticSeverity.Error);
  const warnings = count(DiagnosticSeverity.Warning);
  return {
    text: countsText(errors, warnings, count(DiagnosticSeverity.Information)),
    severity:
      errors > 0
        ? LanguageStatusSeverity.Error
        : warnings > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information,
  };
}
