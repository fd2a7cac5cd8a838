import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  CancellationTokenSource,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  WorkDoneProgress,
} from "vscode-languageserver/node";
import { COMMANDS, type BuiltReference, type CheckSummary } from "../../server/src/language/commands.js";
import { Client, PLAIN, PULLS } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { ARTICLE, BODY, DRAFT, FILES } from "./support/lighthouse.js";

const TRUE_DRAFT = DRAFT.replace("340", "at least 212");

describe("checking all drafts", () => {
  let folder: Folder;
  let client: Client;

  beforeEach(async () => {
    folder = await Folder.with({
      ...FILES,
      "drafts/true.md": TRUE_DRAFT,
      "drafts/broken.md": DRAFT.replace("lighthouse", "nowhere"),
      "README.md": BODY,
      ".gitignore": "out/",
      ".git/HEAD": "",
      "out/copy.md": DRAFT,
    });
    client = await Client.start({ folders: [folder.uri] });
  });

  afterEach(async () => {
    client.close();
    await folder.delete();
  });

  const published = async (name: string): Promise<readonly unknown[]> => {
    const { diagnostics } = await client.published.next(({ uri }) => uri === folder.uriOf(name));
    return diagnostics.map(({ code }) => code);
  };

  it("fills in every draft, open or not, and counts", async () => {
    const summary = await client.execute<CheckSummary>(COMMANDS.checkAll);
    assert.deepEqual(summary, {
      checked: 2,
      unchecked: 1,
      errors: 2,
      warnings: 0,
      infos: 0,
      first: summary.first,
      cancelled: false,
    });
    assert.equal(summary.first?.uri, folder.uriOf("drafts/brief.md"));
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    assert.deepEqual(await published("drafts/broken.md"), ["file-missing"]);
    assert.deepEqual(client.published.rest, []);
  });

  it("leaves a draft that the client pulls to it, and takes it back when it is closed", async () => {
    const draft = folder.uriOf("drafts/brief.md");
    await client.execute(COMMANDS.checkAll);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    await client.open(draft, DRAFT);
    assert.equal((await client.diagnostics(draft)).length, 1);
    assert.deepEqual(await published("drafts/brief.md"), []);
    await client.closeDocument(draft);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
  });

  it("keeps what it filled in up to date with drafts and sources on disk", async () => {
    await client.execute(COMMANDS.checkAll);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    await folder.write("drafts/brief.md", TRUE_DRAFT);
    await client.fileChanged(folder.uriOf("drafts/brief.md"), FileChangeType.Changed);
    assert.deepEqual(await published("drafts/brief.md"), []);
    await folder.write("lighthouse.txt", ARTICLE.replace("£48,000", "£84,000"));
    await client.fileChanged(folder.uriOf("lighthouse.txt"), FileChangeType.Changed);
    assert.deepEqual(await published("drafts/true.md"), ["number-contradicted"]);
    await folder.delete("drafts/true.md");
    await client.fileChanged(folder.uriOf("drafts/true.md"), FileChangeType.Deleted);
    assert.deepEqual(await published("drafts/true.md"), []);
  });

  it("shows drafts no more that it does not find again, though nobody said that they went", async () => {
    await folder.write("drafts/more/deep.md", DRAFT.replace("..", "../.."));
    await client.execute(COMMANDS.checkAll);
    for (const name of ["drafts/brief.md", "drafts/broken.md", "drafts/more/deep.md"])
      assert.equal((await published(name)).length, 1);
    await folder.delete("drafts/brief.md");
    await folder.delete("drafts/more");
    const { checked, errors } = await client.execute<CheckSummary>(COMMANDS.checkAll);
    assert.deepEqual([checked, errors], [1, 1]);
    assert.deepEqual(await published("drafts/brief.md"), []);
    assert.deepEqual(await published("drafts/more/deep.md"), []);
    assert.deepEqual(client.published.rest, []);
  });

  it("shows drafts no more that went unsaid when something else changes", async () => {
    await client.execute(COMMANDS.checkAll);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    await folder.delete("drafts/brief.md");
    await client.settingsChanged();
    assert.deepEqual(await published("drafts/brief.md"), []);
  });

  it("follows the client's word that a whole folder is deleted", async () => {
    await folder.write("sources/lighthouse.txt", ARTICLE);
    await folder.write("other.md", DRAFT.replace("../", "sources/").replace("340", "at least 212"));
    await client.execute(COMMANDS.checkAll);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    await folder.delete("drafts");
    await client.fileChanged(folder.uriOf("drafts"), FileChangeType.Deleted);
    assert.deepEqual(await published("drafts/brief.md"), []);
    await folder.delete("sources");
    await client.fileChanged(folder.uriOf("sources"), FileChangeType.Deleted);
    assert.deepEqual(await published("other.md"), ["file-missing"]);
  });

  it("shows nothing more of a folder that leaves the workspace, but for what is open", async () => {
    client.close();
    const capabilities = { ...PLAIN, workspace: { workspaceFolders: true } };
    client = await Client.start({ folders: [folder.uri], capabilities });
    await client.execute(COMMANDS.checkAll);
    await client.open(folder.uriOf("drafts/broken.md"), DRAFT);
    assert.deepEqual(await published("drafts/brief.md"), ["number-contradicted"]);
    assert.deepEqual(await published("drafts/broken.md"), ["file-missing"]);
    assert.deepEqual(await published("drafts/broken.md"), ["number-contradicted"]);
    await client.folderRemoved(folder.uri);
    assert.deepEqual(await published("drafts/brief.md"), []);
    assert.equal((await client.execute<CheckSummary>(COMMANDS.checkAll)).checked, 0);
    assert.deepEqual(client.published.rest, []);
  });

  it("tells how far it is, and stops when it is cancelled", async () => {
    const token = new CancellationTokenSource();
    const reports: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, "all", (value) => {
      reports.push(value.kind);
      if (value.kind === "report") token.cancel();
    });
    for (let copy = 0; copy < 30; copy++) await folder.write(`drafts/copy-${copy}.md`, DRAFT);
    const params = { command: COMMANDS.checkAll, workDoneToken: "all" };
    const summary = await client.connection.sendRequest<CheckSummary>("workspace/executeCommand", params, token.token);
    assert.equal(summary.cancelled, true);
    assert.ok(summary.checked < 32, `${summary.checked} were checked all the same`);
    assert.equal(reports[0], "begin");
    assert.equal(reports.at(-1), "end");
  });

  it("goes through every folder of the workspace", async () => {
    const second = await Folder.with(FILES);
    await client.folderAdded(second.uri);
    const { checked } = await client.execute<CheckSummary>(COMMANDS.checkAll);
    assert.equal(checked, 3);
    await second.delete();
  });
});

describe("checking one draft", () => {
  it("reads its source anew, where nobody said that it changed", async () => {
    const folder = await Folder.with(FILES);
    const client = await Client.start({ folders: [folder.uri] });
    const draft = folder.uriOf("drafts/brief.md");
    await client.open(draft, DRAFT);
    assert.equal((await client.diagnostics(draft)).length, 1);
    await folder.write("lighthouse.txt", ARTICLE.replace("at least 212", "340"));
    const { checked, errors } = await client.execute<CheckSummary>(COMMANDS.checkDraft, draft);
    assert.deepEqual([checked, errors], [1, 0]);
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(draft), []);
    client.close();
    await folder.delete();
  });
});

describe("checking a draft that is not there", () => {
  it("is refused, and nothing is shown of it", async () => {
    const folder = await Folder.with(FILES);
    const client = await Client.start({ folders: [folder.uri] });
    const refused = (uri: string, message: RegExp): Promise<void> =>
      assert.rejects(client.execute(COMMANDS.checkDraft, uri), { code: ErrorCodes.InvalidParams, message });
    await refused("nope", /takes the URI/);
    await refused("/drafts/brief.md", /takes the URI/);
    await refused("C:\\drafts\\brief.md", /takes the URI/);
    await refused(folder.uriOf("drafts/gone.md"), /“gone\.md” does not exist/);
    await refused("untitled:Untitled-1", /“Untitled-1” does not exist/);
    await refused(folder.uriOf("drafts"), /“drafts” is a folder/);
    await client.open("untitled:Untitled-1", BODY);
    await client.execute(COMMANDS.checkDraft, "untitled:Untitled-1");
    assert.deepEqual(client.published.rest, []);
    client.close();
    await folder.delete();
  });
});

describe("building a reference", () => {
  let folder: Folder;
  let client: Client;

  beforeEach(async () => {
    folder = await Folder.with(FILES);
    client = await Client.start({ folders: [folder.uri], capabilities: PULLS });
  });

  afterEach(async () => {
    client.close();
    await folder.delete();
  });

  it("writes the dataset beside the article, which drafts can then name", async () => {
    const built = await client.execute<BuiltReference>(COMMANDS.buildReference, folder.uriOf("lighthouse.txt"));
    assert.equal(built.uri, folder.uriOf("lighthouse.facts.json"));
    assert.ok(built.numbers >= 3);
    const dataset = await readFile(fileURLToPath(built.uri), "utf8");
    await client.execute(COMMANDS.buildReference, folder.uriOf("lighthouse.txt"));
    assert.equal(await readFile(fileURLToPath(built.uri), "utf8"), dataset);

    const draft = folder.uriOf("drafts/brief.md");
    await client.open(draft, DRAFT.replace("lighthouse.txt", "lighthouse.facts.json"));
    const [finding, ...others] = await client.diagnostics(draft);
    assert.equal(finding?.code, "number-contradicted");
    assert.equal(finding.relatedInformation?.[0]?.location.uri, folder.uriOf("lighthouse.txt"));
    assert.deepEqual(others, []);
  });

  it("says what stands in its way", async () => {
    const refused = (name: string, message: RegExp): Promise<void> =>
      assert.rejects(client.execute(COMMANDS.buildReference, name), { code: LSPErrorCodes.RequestFailed, message });
    await refused(folder.uriOf("missing.txt"), /missing\.txt” does not exist/);
    await refused("untitled:Untitled-1", /Save the article/);
    await folder.write(`lighthouse.facts.json.${process.pid}.tmp/in-the-way`, "");
    await refused(folder.uriOf("lighthouse.txt"), /lighthouse\.facts\.json cannot be written/);
    await folder.write("lighthouse.facts.json/in-the-way", "");
    await refused(
      folder.uriOf("lighthouse.txt"),
      /“lighthouse\.facts\.json” is there already, and is no dataset\. Move/,
    );
    await folder.write("other.txt", ARTICLE);
    await client.execute(COMMANDS.buildReference, folder.uriOf("other.txt"));
    await folder.write("other.md", ARTICLE);
    await refused(folder.uriOf("other.md"), /“other\.facts\.json” is the dataset of another article, “other\.txt”\./);
  });
});

it("an unknown command is refused", async () => {
  const client = await Client.start();
  await assert.rejects(client.execute("factcheck.nonsense"), /Unknown command/);
  await assert.rejects(client.execute(COMMANDS.checkDraft), /takes the URI/);
  client.close();
});
