import type { CancellationToken } from "vscode";
import { ExecuteCommandRequest, type LanguageClient, type Location } from "vscode-languageclient/node";

/** What a command to check came to. */
export interface CheckSummary {
  /** Drafts that were held against a source, and drafts that could not be. */
  readonly checked: number;
  readonly unchecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The first finding of the gravest severity; null where nothing was found. */
  readonly first: Location | null;
  readonly cancelled: boolean;
}

/** A dataset that was built, and how many facts of each kind it has. */
export interface BuiltReference {
  readonly uri: string;
  readonly numbers: number;
  readonly quotes: number;
  readonly people: number;
}

interface Answers {
  readonly checkAll: CheckSummary;
  readonly checkDraft: CheckSummary;
  readonly buildReference: BuiltReference;
}

/** Has the server execute a command. Rejects with a message for the user. */
export function execute<C extends keyof Answers>(
  client: LanguageClient,
  command: C,
  { argument, workDoneToken, token }: { argument?: string; workDoneToken?: string; token?: CancellationToken } = {},
): Promise<Answers[C]> {
  const params = {
    command: `factcheck.server.${command}`,
    arguments: argument === undefined ? [] : [argument],
    ...(workDoneToken !== undefined && { workDoneToken }),
  };
  return client.sendRequest(ExecuteCommandRequest.type, params, token) as Promise<Answers[C]>;
}
