import type { Connection, Diagnostic, InitializeParams } from "vscode-languageserver/node";
import type { FileSystem } from "../project/fileSystem.js";
import { Project, type CheckedFile } from "../project/project.js";
import { normalizeUri } from "../project/uris.js";
import { Checks } from "./checks.js";
import { clientFeatures, type ClientFeatures } from "./clientFeatures.js";
import { coalesced } from "./coalesced.js";
import { draftDiagnostics, type Presentation } from "./diagnostics.js";
import { editorFiles } from "./editorFiles.js";
import { EditorSettings } from "./editorSettings.js";
import { FaultyFiles } from "./faultyFiles.js";
import type { Host } from "./host.js";
import type { OpenDocuments } from "./openDocuments.js";
import { Publisher } from "./publisher.js";
import { WorkspaceFolders } from "./workspaceFolders.js";

/** Milliseconds in which changes are gathered: saving an article and its dataset is one. */
const REFRESH_DELAY = 100;

/** What the requests of one client share, from its `initialize` on. */
export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientFeatures;
  readonly documents: OpenDocuments;
  readonly folders: WorkspaceFolders;
  readonly settings: EditorSettings;
  readonly files: FileSystem;
  readonly project: Project;
  readonly checks: Checks;
  readonly publisher: Publisher;
  readonly presentation: Presentation;
  /** Drafts that were checked by command, and are shown though they may not be open. */
  readonly shown = new Set<string>();
  readonly #faultyFiles: FaultyFiles;
  readonly #refresh = coalesced(() => this.background(this.#bringUpToDate()), REFRESH_DELAY);

  constructor(connection: Connection, host: Host, documents: OpenDocuments, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.client = clientFeatures(params.capabilities);
    this.documents = documents;
    this.folders = new WorkspaceFolders(params);
    this.settings = new EditorSettings(connection, this.client.configuration, this.folders);
    this.files = editorFiles(host.files, documents);
    this.project = new Project(this.files);
    this.checks = new Checks(this.project, documents, this.settings, this.folders);
    this.publisher = new Publisher(connection);
    this.#faultyFiles = new FaultyFiles(this.publisher);
    this.presentation = { relatedInformation: this.client.relatedInformation, rulePage: host.rulePage };
  }

  /** A source, a configuration or a setting changed: drafts are judged anew, and what is shown of them follows. */
  invalidate(): void {
    this.checks.invalidate();
    this.#refresh();
  }

  /** What to show in a file and, on the way, in the files that its check found at fault. */
  diagnosticsOf(uri: string, checked: CheckedFile | null): Diagnostic[] {
    const elsewhere = checked?.problems.filter((problem) => problem.uri !== checked.draft.uri) ?? [];
    this.#faultyFiles.update(uri, elsewhere);
    return checked === null ? [] : draftDiagnostics(checked, this.presentation);
  }

  /**
   * Checks a file and sends what was found, unless the client pulls it, or meanwhile the file has changed or is shown no more.
   * Null where the file is no draft, or is gone.
   */
  async show(uri: string): Promise<{ readonly file: CheckedFile; readonly diagnostics: Diagnostic[] } | null> {
    const version = this.documents.get(uri)?.version;
    const file = (await this.files.stat(uri)) === null ? null : await this.checks.ofFile(uri);
    if (!this.#isShown(uri)) return null;
    const diagnostics = this.diagnosticsOf(uri, file);
    if (this.documents.get(uri)?.version === version) this.publisher.show(uri, diagnostics);
    return file && { file, diagnostics };
  }

  /** Nothing is shown any more of a file, nor of what its check found elsewhere. */
  hide(uri: string): void {
    this.publisher.show(uri, this.diagnosticsOf(uri, null));
  }

  /** Drafts that were checked by command are shown no more where they do not belong; open ones are shown all the same. */
  showOnly(belongs: (draft: string) => boolean): void {
    for (const draft of this.shown) {
      if (belongs(draft)) continue;
      this.shown.delete(draft);
      if (this.documents.get(draft) === null) this.hide(draft);
    }
  }

  #isShown(uri: string): boolean {
    return this.documents.get(uri) !== null || this.shown.has(normalizeUri(uri));
  }

  async #bringUpToDate(): Promise<void> {
    const { pullsDiagnostics, refreshesDiagnostics } = this.client;
    if (pullsDiagnostics && refreshesDiagnostics) await this.connection.languages.diagnostics.refresh();
    const open = pullsDiagnostics ? [] : this.documents.all().map(({ uri }) => uri);
    for (const uri of new Set([...open, ...this.shown])) await this.show(uri);
  }

  /** Lets work go on by itself; should it fail, the log says so. */
  background(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.connection.console.error(messageOf(error)));
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
