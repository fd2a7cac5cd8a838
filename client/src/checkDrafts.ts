import { commands, Disposable, ProgressLocation, window, type Uri } from "vscode";
import { WorkDoneProgress, type LanguageClient } from "vscode-languageclient/node";
import { execute, type CheckSummary } from "./server.js";
import { summaryText } from "./summary.js";

/** “Check All Drafts” and “Check This Draft”. Both give the summary to whoever executes them. */
export function registerChecks(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand("factcheck.checkAll", () => checkAll(client)),
    commands.registerCommand("factcheck.checkDraft", (uri?: Uri) => checkDraft(client, uri)),
  );
}

function checkAll(client: LanguageClient): Thenable<CheckSummary> {
  const options = { location: ProgressLocation.Notification, title: "Fact Check", cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const workDoneToken = `factcheck-${Date.now()}`;
    let done = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== "report") return;
      const { percentage = done, message = "" } = value;
      progress.report({ message, increment: percentage - done });
      done = percentage;
    });
    try {
      const summary = await execute(client, "checkAll", { workDoneToken, token });
      void show(client, summary);
      return summary;
    } finally {
      listener.dispose();
    }
  });
}

async function checkDraft(
  client: LanguageClient,
  uri = window.activeTextEditor?.document.uri,
): Promise<CheckSummary | undefined> {
  if (uri === undefined) return undefined;
  const summary = await execute(client, "checkDraft", { argument: client.code2ProtocolConverter.asUri(uri) });
  void show(client, summary);
  return summary;
}

async function show(client: LanguageClient, summary: CheckSummary): Promise<void> {
  const { first } = summary;
  const actions = first === null ? [] : ["Show First Finding"];
  if ((await window.showInformationMessage(summaryText(summary), ...actions)) === undefined || first === null) return;
  const { uri, range } = client.protocol2CodeConverter.asLocation(first);
  await window.showTextDocument(uri, { selection: range });
}
