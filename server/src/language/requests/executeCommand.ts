import { ErrorCodes, ResponseError, type LSPAny } from "vscode-languageserver/node";
import { isUri, nameOf, normalizeUri } from "../../project/uris.js";
import { checkDrafts } from "../checkDrafts.js";
import { COMMANDS } from "../commands.js";
import type { Session } from "../session.js";
import { showWarning } from "../showWarning.js";
import { writeReference } from "../writeReference.js";

/** `workspace/executeCommand`: what the client's commands ask of the server; any other client may ask it too. */
export function onExecuteCommand(session: Session): void {
  session.connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }, token, progress) => {
    switch (command) {
      case COMMANDS.checkAll: {
        progress.begin("Checking drafts", 0, undefined, true);
        const drafts = await draftsOf(session);
        session.showOnly((draft) => drafts.has(draft));
        return checkDrafts(session, drafts, progress, token).finally(() => progress.done());
      }
      case COMMANDS.checkDraft: {
        const draft = uriOf(argument);
        await assertThere(session, draft);
        await forgetSources(session, draft);
        return checkDrafts(session, new Set([draft]), progress, token);
      }
      case COMMANDS.buildReference:
        return writeReference(session, uriOf(argument));
      default:
        throw invalid(`Unknown command “${command}”.`);
    }
  });
}

/** The drafts of the workspace, each once though folders may lie in one another. */
async function draftsOf({ connection, folders, project }: Session): Promise<ReadonlySet<string>> {
  const drafts = new Set<string>();
  for (const folder of folders.uris) {
    const { uris, problems } = await project.draftsBelow(folder);
    for (const uri of uris) drafts.add(uri);
    for (const { uri, message } of problems) showWarning(connection, `${uri}: ${message}`);
  }
  return drafts;
}

async function assertThere({ files }: Session, uri: string): Promise<void> {
  const stat = await files.stat(uri);
  if (stat?.kind !== "file") throw invalid(`“${nameOf(uri)}” ${stat === null ? "does not exist" : "is a folder"}.`);
}

/** Sources are kept until they are said to have changed; nobody says so of files outside the workspace. */
async function forgetSources(session: Session, draft: string): Promise<void> {
  const { checks, project } = session;
  const checked = await checks.ofFile(draft);
  for (const { uri } of checked?.sources ?? []) project.forget(uri);
  session.invalidate();
}

function uriOf(argument: LSPAny): string {
  if (typeof argument === "string" && isUri(argument)) return normalizeUri(argument);
  throw invalid("The command takes the URI of a file.");
}

const invalid = (message: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, message);
