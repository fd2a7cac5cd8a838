import assert from "node:assert/strict";
import { Client, PLAIN } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { BODY, DRAFT, FILES } from "./support/lighthouse.js";

describe("settings of the editor", () => {
  let folder: Folder;
  let draft: string;

  beforeEach(async () => {
    folder = await Folder.with(FILES);
    draft = folder.uriOf("drafts/plain.md");
  });

  afterEach(() => folder.delete());

  it("are asked by workspace folder, and their paths are relative to it", async () => {
    const other = await Folder.with({});
    const settings = (scope: string): unknown =>
      scope === folder.uri ? { sources: ["lighthouse.txt"], trace: {} } : null;
    const client = await Client.start({ folders: [folder.uri, other.uri], settings });
    await client.open(draft, BODY);
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ code }) => code),
      ["number-contradicted"],
    );
    await client.open(other.uriOf("plain.md"), BODY);
    assert.deepEqual(await client.diagnostics(other.uriOf("plain.md")), []);
    client.close();
    await other.delete();
  });

  it("give way to a factcheck.json", async () => {
    await folder.write(
      "factcheck.json",
      `{ "sources": ["lighthouse.txt"], "rules": { "number-contradicted": "warning" } }`,
    );
    const client = await Client.start({ settings: () => ({ rules: { "number-contradicted": "off" } }) });
    await client.open(draft, BODY);
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ severity }) => severity),
      [2],
    );
    client.close();
  });

  it("that are bad are told once, and the last good ones stay in force", async () => {
    let level = "warning";
    const settings = (): unknown => ({ rules: { "number-contradicted": level } });
    const client = await Client.start({ folders: [folder.uri], settings });
    await client.open(draft, DRAFT);
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ severity }) => severity),
      [2],
    );
    level = "loud";
    await client.settingsChanged();
    await client.refreshes.next();
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ severity }) => severity),
      [2],
    );
    assert.match(await client.messages.next(), /number-contradicted.*last valid settings/s);
    level = "hint";
    await client.settingsChanged();
    await client.refreshes.next();
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ severity }) => severity),
      [4],
    );
    assert.deepEqual(client.messages.rest, []);
    client.close();
  });

  it("that are taken away do not come back when bad ones follow", async () => {
    let given: unknown = { rules: { "number-contradicted": "off" } };
    const client = await Client.start({ folders: [folder.uri], settings: () => given });
    const codes = async (): Promise<readonly unknown[]> => (await client.diagnostics(draft)).map(({ code }) => code);
    const give = async (settings: unknown): Promise<void> => {
      given = settings;
      await client.settingsChanged();
      await client.refreshes.next();
    };
    await client.open(draft, DRAFT);
    assert.deepEqual(await codes(), []);
    await give(null);
    assert.deepEqual(await codes(), ["number-contradicted"]);
    await give({ rules: { foo: "off" } });
    assert.deepEqual(await codes(), ["number-contradicted"]);
    client.close();
  });

  it("that a client fails to tell stay as they were", async () => {
    let settings = (): unknown => ({ rules: { "number-contradicted": "off" } });
    const client = await Client.start({ folders: [folder.uri], settings: () => settings() });
    await client.open(draft, DRAFT);
    assert.deepEqual(await client.diagnostics(draft), []);
    settings = () => {
      throw new Error("The settings are locked.");
    };
    await client.settingsChanged();
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(draft), []);
    assert.match(await client.messages.next(), /locked.*last valid settings/s);
    client.close();
  });

  it("are taken as told from a client that cannot be asked", async () => {
    const client = await Client.start({ folders: [folder.uri], capabilities: PLAIN });
    const codes = async (): Promise<readonly unknown[]> =>
      (await client.published.next(({ uri }) => uri === draft)).diagnostics.map(({ code }) => code);
    await client.settingsChanged({ factcheck: { sources: ["lighthouse.txt"] } });
    await client.open(draft, BODY);
    assert.deepEqual(await codes(), ["number-contradicted"]);
    await client.settingsChanged({ factcheck: { sources: [] } });
    assert.deepEqual(await codes(), []);
    client.close();
  });

  it("are registered for, as files are", async () => {
    const client = await Client.start();
    await client.registered.next((method) => method === "workspace/didChangeConfiguration");
    await client.registered.next((method) => method === "workspace/didChangeWatchedFiles");
    client.close();
  });
});
