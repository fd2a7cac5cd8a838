import { PassThrough } from "node:stream";
import {
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nodeHost } from "../../../server/src/language/nodeHost.js";
import { startServer } from "../../../server/src/language/server.js";

/** A client that pulls diagnostics, shows Markdown and answers questions about settings. */
export const PULLS: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** A client that can do little: diagnostics are pushed to it, and it shows plain text. */
export const PLAIN: ClientCapabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } } };

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration`, by scope. */
  readonly settings?: (scope: string) => unknown;
}

/** A real client at the other end of a pair of streams from a real server, in this process. */
export class Client {
  readonly result: InitializeResult;
  readonly connection: ProtocolConnection;
  readonly refreshes = new Occurrences<void>();
  readonly messages = new Occurrences<string>();
  readonly published = new Occurrences<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>();
  readonly registered = new Occurrences<string>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #close: () => void;

  private constructor(connection: ProtocolConnection, result: InitializeResult, close: () => void) {
    this.connection = connection;
    this.result = result;
    this.#close = close;
  }

  static async start(options: Options = {}): Promise<Client> {
    const { capabilities = PULLS, folders = [], settings = () => null } = options;
    const [server, connection] = connect();
    startServer(server, nodeHost(new URL("file:///package/")));
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = "" }) => settings(scopeUri)),
    );
    connection.listen();
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- the protocol still demands it
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    const client = new Client(connection, result, () => {
      server.dispose();
      connection.dispose();
    });
    client.#listen();
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  #listen(): void {
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes.add();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.add(method);
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.add(message);
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.add(params);
    });
  }

  close(): void {
    this.#close();
  }

  async open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the only occurrence of some words in an open document. */
  async replace(uri: string, words: string, text: string): Promise<void> {
    const document = this.#document(uri);
    const start = document.getText().indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not in ${uri}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    TextDocument.update(document, [{ range, text }], document.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text }],
    });
  }

  async closeDocument(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  }

  /** What a pull gives; throws where it gives no list. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== "full") throw new Error("The report is not full.");
    return report.items;
  }

  /** The text of the hover on the first occurrence of some words; null where there is none. */
  async hover(uri: string, words: string): Promise<string | null> {
    const document = this.#document(uri);
    const position = document.positionAt(document.getText().indexOf(words));
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return hover === null || !MarkupContent.is(hover.contents) ? null : hover.contents.value;
  }

  async codeActions(uri: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  execute<T>(command: string, argument?: string, token?: CancellationToken): Promise<T> {
    const params = { command, arguments: argument === undefined ? [] : [argument] };
    return this.connection.sendRequest(ExecuteCommandRequest.type, params, token) as Promise<T>;
  }

  fileChanged(uri: string, type: FileChangeType): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  }

  settingsChanged(settings: unknown = null): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  folderAdded(uri: string): Promise<void> {
    const event = { added: [{ uri, name: uri }], removed: [] };
    return this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  folderRemoved(uri: string): Promise<void> {
    const event = { added: [], removed: [{ uri, name: uri }] };
    return this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }
}

function connect(): [Connection, ProtocolConnection] {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const ends = (from: PassThrough, to: PassThrough): [MessageReader, MessageWriter] => [
    new StreamMessageReader(from),
    new StreamMessageWriter(to),
  ];
  return [createConnection(...ends(toServer, toClient)), createProtocolConnection(...ends(toClient, toServer))];
}

/** Things that happen, to be waited for: each is given once, in order, to who waits for one like it. */
class Occurrences<T> {
  readonly #past: T[] = [];
  #waiting: { readonly like: (value: T) => boolean; readonly resolve: (value: T) => void }[] = [];

  add(value: T): void {
    const next = this.#waiting.find(({ like }) => like(value));
    this.#waiting = this.#waiting.filter((one) => one !== next);
    if (next === undefined) this.#past.push(value);
    else next.resolve(value);
  }

  next(like: (value: T) => boolean = () => true): Promise<T> {
    const index = this.#past.findIndex(like);
    if (index !== -1) return Promise.resolve(this.#past.splice(index, 1)[0] as T);
    return new Promise((resolve) => this.#waiting.push({ like, resolve }));
  }

  /** What happened and was not waited for. */
  get rest(): readonly T[] {
    return this.#past;
  }
}

/** A message, which the protocol lets be Markdown too. */
export const textOf = ({ message }: Diagnostic): string => (typeof message === "string" ? message : message.value);
