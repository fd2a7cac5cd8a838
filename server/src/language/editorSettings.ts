import type { Connection } from "vscode-languageserver/node";
import { CONFIGURATION_NAME, settingsFor } from "../project/configuration.js";
import { CONFIGURATION_KEYS, configurationSchema, type Configuration } from "../project/configurationSchema.js";
import { parseBySchema } from "../project/schemaFault.js";
import { DEFAULT_SETTINGS, type Settings } from "../project/settings.js";
import { childOf, folderOf } from "../project/uris.js";
import { showWarning } from "./showWarning.js";

const SECTION = "factcheck";
const NO_CONFIGURATION: Configuration = {};

/** Settings of the editor, by resource. They hold where no factcheck.json is found, and are written like one. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #folderOf: (uri: string) => string | null;
  #told: unknown = null;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #lastValid = new Map<string, Configuration>();
  readonly #reported = new Set<string>();

  /** `asks`: the client answers questions. `folderOf` gives the folder that paths in settings are relative to. */
  constructor(connection: Connection, asks: boolean, folderOf: (uri: string) => string | null) {
    this.#connection = connection;
    this.#asks = asks;
    this.#folderOf = folderOf;
  }

  of(uri: string): Promise<Settings> {
    let settings = this.#byUri.get(uri);
    if (settings === undefined) {
      settings = this.#ask(uri);
      this.#byUri.set(uri, settings);
    }
    return settings;
  }

  /** Settings changed; a client that is not asked tells them. What was valid stays, should what comes be not. */
  change(told: unknown): void {
    this.#told = (told as Record<string, unknown> | null | undefined)?.[SECTION] ?? null;
    this.clear();
  }

  /** Asks anew from now on. */
  clear(): void {
    this.#byUri.clear();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#lastValid.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    const configuration = this.#parse(uri, this.#asks ? await this.#answer(uri) : this.#told);
    if (configuration === NO_CONFIGURATION) return DEFAULT_SETTINGS;
    const folder = this.#folderOf(uri) ?? folderOf(uri);
    return settingsFor({ uri: childOf(folder, CONFIGURATION_NAME), text: "", configuration }, uri);
  }

  /** A client that fails to answer must not keep a draft from being checked. */
  async #answer(uri: string): Promise<unknown> {
    try {
      return (await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION })) as unknown;
    } catch (error) {
      this.#report(`Settings cannot be read: ${String(error)}`);
      return null;
    }
  }

  #parse(uri: string, value: unknown): Configuration {
    if (typeof value !== "object" || value === null) return NO_CONFIGURATION;
    const settings = Object.fromEntries(Object.entries(value).filter(([key]) => key !== "trace"));
    const result = parseBySchema<Configuration>(configurationSchema, settings, CONFIGURATION_KEYS);
    if ("fault" in result) {
      this.#report(`Setting ${SECTION}: ${result.fault.message} The last valid settings stay in force.`);
      return this.#lastValid.get(uri) ?? NO_CONFIGURATION;
    }
    this.#lastValid.set(uri, result.value);
    return result.value;
  }

  #report(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    showWarning(this.#connection, message);
  }
}
