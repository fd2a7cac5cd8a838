import { ErrorCodes, ResponseError, type LSPAny } from "vscode-languageserver/node";
import { normalizeUri } from "../../project/uris.js";
import { checkDrafts } from "../checkDrafts.js";
import { COMMANDS } from "../commands.js";
import type { Session } from "../session.js";
import { showWarning } from "../showWarning.js";
import { writeReference } from "../writeReference.js";

/** `workspace/executeCommand`: what the client's commands ask of the server; any other client may ask it too. */
export function onExecuteCommand(session: Session): void {
  session.connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }, token, progress) => {
    switch (command) {
      case COMMANDS.checkAll:
        progress.begin("Checking drafts", 0, undefined, true);
        return checkDrafts(session, await draftsOf(session), progress, token).finally(() => progress.done());
      case COMMANDS.checkDraft:
        await forgetSources(session, uriOf(argument));
        return checkDrafts(session, [uriOf(argument)], progress, token);
      case COMMANDS.buildReference:
        return writeReference(session, uriOf(argument));
      default:
        throw new ResponseError(ErrorCodes.InvalidParams, `Unknown command “${command}”.`);
    }
  });
}

/** The drafts of the workspace, each once though folders may lie in one another. */
async function draftsOf({ connection, folders, project }: Session): Promise<readonly string[]> {
  const drafts = new Set<string>();
  for (const folder of folders.uris) {
    const { uris, problems } = await project.draftsBelow(folder);
    for (const uri of uris) drafts.add(uri);
    for (const { uri, message } of problems) showWarning(connection, `${uri}: ${message}`);
  }
  return [...drafts];
}

/** Sources are kept until they are said to have changed; nobody says so of files outside the workspace. */
async function forgetSources(session: Session, draft: string): Promise<void> {
  const { checks, project } = session;
  const checked = await checks.ofFile(draft);
  for (const { uri } of checked?.sources ?? []) project.forget(uri);
  session.invalidate();
}

function uriOf(argument: LSPAny): string {
  if (typeof argument === "string") return normalizeUri(argument);
  throw new ResponseError(ErrorCodes.InvalidParams, "The command takes the URI of a file.");
}
