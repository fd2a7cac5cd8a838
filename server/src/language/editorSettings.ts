import type { Connection } from "vscode-languageserver/node";
import { CONFIGURATION_NAME, settingsFor } from "../project/configuration.js";
import { CONFIGURATION_KEYS, configurationSchema, type Configuration } from "../project/configurationSchema.js";
import { parseBySchema } from "../project/schemaFault.js";
import type { Settings } from "../project/settings.js";
import { childOf, folderOf } from "../project/uris.js";
import { showWarning } from "./showWarning.js";
import type { WorkspaceFolders } from "./workspaceFolders.js";

const SECTION = "factcheck";

/** Settings of the editor, by workspace folder. They hold where no factcheck.json is found, and are written like one. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #folders: WorkspaceFolders;
  readonly #byScope = new Map<string, Promise<Configuration>>();
  readonly #lastValid = new Map<string, Configuration>();
  readonly #reported = new Set<string>();
  #told: unknown = null;

  /** `asks`: the client answers questions about settings. */
  constructor(connection: Connection, asks: boolean, folders: WorkspaceFolders) {
    this.#connection = connection;
    this.#asks = asks;
    this.#folders = folders;
  }

  /** For a file; paths are relative to its workspace folder, or to its own folder where it is in none. */
  async of(uri: string): Promise<Settings> {
    const folder = this.#folders.holding(uri);
    const configuration = await this.#configuration(folder ?? uri);
    return settingsFor({ uri: childOf(folder ?? folderOf(uri), CONFIGURATION_NAME), text: "", configuration }, uri);
  }

  /** Settings changed; a client that is not asked tells them. What was valid stays, should what comes be not. */
  change(told: unknown): void {
    this.#told = (told as Record<string, unknown> | null | undefined)?.[SECTION] ?? null;
    this.#byScope.clear();
  }

  #configuration(scope: string): Promise<Configuration> {
    let configuration = this.#byScope.get(scope);
    if (configuration === undefined) {
      configuration = this.#read(scope);
      this.#byScope.set(scope, configuration);
    }
    return configuration;
  }

  /** Neither a client that fails to answer nor what is not valid keeps a draft from being checked. */
  async #read(scope: string): Promise<Configuration> {
    try {
      const configuration = parse(await this.#ask(scope));
      this.#lastValid.set(scope, configuration);
      return configuration;
    } catch (error) {
      this.#report(`Setting ${SECTION}: ${(error as Error).message} The last valid settings stay in force.`);
      return this.#lastValid.get(scope) ?? {};
    }
  }

  async #ask(scopeUri: string): Promise<unknown> {
    if (!this.#asks) return this.#told;
    return this.#connection.workspace.getConfiguration({ scopeUri, section: SECTION });
  }

  #report(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    showWarning(this.#connection, message);
  }
}

/** Null is how a client says that nothing is set. Throws where the value is not valid. */
function parse(value: unknown): Configuration {
  const settings = Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== "trace"));
  const result = parseBySchema<Configuration>(configurationSchema, settings, CONFIGURATION_KEYS);
  if ("fault" in result) throw new Error(result.fault.message);
  return result.value;
}
