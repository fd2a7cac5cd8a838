import type { TextDocument } from "vscode-languageserver-textdocument";
import { formatOf } from "../core/text/formatOf.js";
import { frontMatterSpan } from "../core/text/frontMatter.js";
import type { Draft } from "../project/draft.js";
import { frontMatterSources } from "../project/frontMatter.js";
import type { CheckedFile, Project } from "../project/project.js";
import { childOf, nameOf, normalizeUri } from "../project/uris.js";
import type { EditorSettings } from "./editorSettings.js";
import type { OpenDocuments } from "./openDocuments.js";
import type { WorkspaceFolders } from "./workspaceFolders.js";

/** A check, and what it was made of. */
interface Check {
  readonly version: number;
  readonly generation: number;
  /** Null where the file is no draft. */
  readonly result: Promise<CheckedFile | null>;
}

/** What drafts come to. All requests about one version of an open document share one check. */
export class Checks {
  readonly #project: Project;
  readonly #documents: OpenDocuments;
  readonly #settings: EditorSettings;
  readonly #folders: WorkspaceFolders;
  readonly #checks = new Map<string, Check>();
  readonly #latest = new Map<string, CheckedFile>();
  #generation = 0;

  constructor(project: Project, documents: OpenDocuments, settings: EditorSettings, folders: WorkspaceFolders) {
    this.#project = project;
    this.#documents = documents;
    this.#settings = settings;
    this.#folders = folders;
    documents.onClose(({ uri }) => {
      this.#checks.delete(uri);
      this.#latest.delete(uri);
    });
  }

  /** Of an open document; null where it is no draft. */
  ofDocument(document: TextDocument): Promise<CheckedFile | null> {
    const { uri, version } = document;
    const known = this.#checks.get(uri);
    if (known?.version === version && known.generation === this.#generation) return known.result;
    const result = this.#check(document);
    this.#checks.set(uri, { version, generation: this.#generation, result });
    return result;
  }

  /** Of a file, as it is in the editor or else on disk. */
  async ofFile(uri: string): Promise<CheckedFile | null> {
    const document = this.#documents.get(uri);
    if (document !== null) return this.ofDocument(document);
    return this.#unlessNobodyAsked(await this.#project.checkFile(normalizeUri(uri), await this.#settings.of(uri)));
  }

  /** Sources or settings changed: everything is checked anew when it is next asked for. */
  invalidate(): void {
    this.#generation++;
  }

  async #check(document: TextDocument): Promise<CheckedFile | null> {
    const { uri } = document;
    const draft = this.#draftOf(document);
    const isDraft = (await this.#project.isDraft(draft.uri)) || frontMatterSources(draft).sources.length > 0;
    if (!isDraft) return null;
    const settings = await this.#settings.of(uri);
    const checked = await this.#project.check(draft, settings, this.#latest.get(uri) ?? null);
    if (this.#documents.get(uri) === document) this.#latest.set(uri, checked);
    return this.#unlessNobodyAsked(checked);
  }

  /** A README is no draft that lacks a source: it takes front matter or a configuration to be told so. */
  async #unlessNobodyAsked(checked: CheckedFile): Promise<CheckedFile | null> {
    const { draft, problems } = checked;
    if (!problems.some(({ code }) => code === "source-none") || frontMatterSpan(draft.text) !== null) return checked;
    return (await this.#project.isConfigured(draft.uri)) ? checked : null;
  }

  #draftOf(document: TextDocument): Draft {
    const uri = this.#placeOf(document);
    return { uri, text: document.getText(), format: formatOf(nameOf(uri)) };
  }

  /** A document without a file is read as if it lay in the workspace: so it finds its configuration and its sources. */
  #placeOf({ uri, languageId }: TextDocument): string {
    const [folder] = this.#folders.uris;
    if (!uri.startsWith("untitled:") || folder === undefined) return normalizeUri(uri);
    return childOf(folder, languageId === "markdown" ? `${nameOf(uri)}.md` : nameOf(uri));
  }
}
