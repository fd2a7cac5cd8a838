import assert from "node:assert/strict";
import { FileChangeType } from "vscode-languageserver/node";
import { Client, textOf } from "./support/client.js";
import { Folder } from "./support/folder.js";
import { ARTICLE, BODY, DRAFT, FILES } from "./support/lighthouse.js";

/** What may be wrong with what a draft answers to, and what the draft is then told. */
const FAULTS: readonly {
  readonly what: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly code: string;
}[] = [
  { what: "is missing", file: "elsewhere.txt", content: "", code: "file-missing" },
  { what: "is a folder", file: "bad.txt/inside.txt", content: "x", code: "file-is-folder" },
  { what: "is empty", file: "bad.txt", content: "\n", code: "file-empty" },
  { what: "is binary", file: "bad.txt", content: new Uint8Array([80, 75, 0, 4]), code: "file-binary" },
  { what: "is not UTF-8", file: "bad.txt", content: new Uint8Array([0x63, 0x61, 0x66, 0xe9]), code: "file-not-utf8" },
  { what: "is too large", file: "bad.txt", content: "word ".repeat(1_000_001), code: "file-too-large" },
  { what: "is a dataset that is not JSON", file: "bad.facts.json", content: "{ oops", code: "dataset-not-json" },
  { what: "is a dataset of another shape", file: "bad.facts.json", content: `{"version":1}`, code: "dataset-invalid" },
  { what: "is a newer dataset", file: "bad.facts.json", content: `{"version":9}`, code: "dataset-newer" },
];

describe("faults in what is given", () => {
  let folder: Folder;
  let client: Client;

  beforeEach(async () => {
    folder = await Folder.with(FILES);
    client = await Client.start({ folders: [folder.uri] });
  });

  afterEach(async () => {
    client.close();
    await folder.delete();
  });

  const codes = async (uri: string): Promise<readonly unknown[]> =>
    (await client.diagnostics(uri)).map(({ code }) => code);

  async function assertOthersGoOn(): Promise<void> {
    const other = folder.uriOf("drafts/brief.md");
    await client.open(other, DRAFT);
    assert.deepEqual(await codes(other), ["number-contradicted"]);
  }

  for (const { what, file, content, code } of FAULTS) {
    it(`a source that ${what} is told at its name in the front matter`, async () => {
      const draft = folder.uriOf("drafts/broken.md");
      await folder.write(file, content);
      const source = file.startsWith("bad.facts") ? "../bad.facts.json" : "../bad.txt";
      await client.open(draft, `---\ntitle: x\nsource: ${source}\n---\n\n${BODY}`);
      const diagnostics = await client.diagnostics(draft);
      assert.deepEqual(
        diagnostics.map((one) => [one.code, one.severity, one.range.start]),
        [[code, 1, { line: 2, character: 8 }]],
      );
      await assertOthersGoOn();
    });
  }

  it("front matter that is not YAML is told on its line", async () => {
    const draft = folder.uriOf("drafts/broken.md");
    await client.open(draft, `---\ntitle: ok\nsource: [unclosed\n---\n\n${BODY}`);
    const [fault] = await client.diagnostics(draft);
    assert.equal(fault?.code, "front-matter-invalid");
    assert.ok(fault.range.start.line >= 2);
    await assertOthersGoOn();
  });

  it("a draft that is too long is not checked, and says so", async () => {
    const draft = folder.uriOf("drafts/long.md");
    await client.open(draft, DRAFT + "word ".repeat(1_000_000));
    assert.deepEqual(await codes(draft), ["file-too-large"]);
    await assertOthersGoOn();
  });

  it("a source that is mended is taken at once", async () => {
    const draft = folder.uriOf("drafts/later.md");
    await client.open(draft, DRAFT.replace("lighthouse.txt", "later.txt"));
    assert.deepEqual(await codes(draft), ["file-missing"]);
    await folder.write("later.txt", ARTICLE);
    await client.fileChanged(folder.uriOf("later.txt"), FileChangeType.Created);
    await client.refreshes.next();
    assert.deepEqual(await codes(draft), ["number-contradicted"]);
  });

  it("a broken configuration is shown in its file until it is mended, and the last valid one stays in force", async () => {
    const configuration = folder.uriOf("factcheck.json");
    const draft = folder.uriOf("drafts/plain.md");
    const configure = async (text: string): Promise<void> => {
      await folder.write("factcheck.json", text);
      await client.fileChanged(configuration, FileChangeType.Changed);
      await client.refreshes.next();
    };
    await folder.write("factcheck.json", `{ "sources": ["lighthouse.txt"] }`);
    await client.open(draft, BODY);
    assert.deepEqual(await codes(draft), ["number-contradicted"]);

    await configure(`{\n  "sources": ["lighthouse.txt"],\n  "ruels": {}\n}`);
    assert.deepEqual(await codes(draft), ["configuration-invalid", "number-contradicted"]);
    const shown = await client.published.next(({ uri }) => uri === configuration);
    assert.equal(shown.diagnostics.length, 1);
    const [fault] = shown.diagnostics;
    assert.equal(fault?.range.start.line, 2);
    assert.match(textOf(fault), /Did you mean “rules”\?/);

    await configure(`{ "sources": ["lighthouse.txt"], "rules": { "number-contradicted": "hint" } }`);
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ severity }) => severity),
      [4],
    );
    const cleared = await client.published.next(({ uri }) => uri === configuration);
    assert.deepEqual(cleared.diagnostics, []);
  });

  it("a glob that is empty is shown at its place in the configuration", async () => {
    const draft = folder.uriOf("drafts/plain.md");
    await folder.write("factcheck.json", `{\n  "sources": ["lighthouse.txt"],\n  "drafts": ["*.md", ""]\n}`);
    await client.open(draft, BODY);
    assert.deepEqual(await codes(draft), ["configuration-invalid"]);
    const { diagnostics } = await client.published.next(({ uri }) => uri === folder.uriOf("factcheck.json"));
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start),
      [{ line: 2, character: 21 }],
    );
  });

  it("a fault in another file is shown no more when its draft is closed", async () => {
    const draft = folder.uriOf("drafts/plain.md");
    await folder.write("factcheck.json", `{ "sources": ["nowhere.txt"] }`);
    await client.open(draft, BODY);
    await client.pull(draft);
    const isConfiguration = ({ uri }: { uri: string }): boolean => uri === folder.uriOf("factcheck.json");
    assert.equal((await client.published.next(isConfiguration)).diagnostics.length, 1);
    await client.closeDocument(draft);
    assert.deepEqual((await client.published.next(isConfiguration)).diagnostics, []);
  });

  it("unknown and unused directives are reported, unused ones as unnecessary", async () => {
    const draft = folder.uriOf("drafts/brief.md");
    const line = "Repairs to the gallery cost £48,000.";
    await client.open(draft, DRAFT.replace(line, `${line} <!-- factcheck-disable-line number-hege, number-hedge -->`));
    assert.deepEqual(
      (await client.diagnostics(draft)).map(({ code, severity, tags }) => [code, severity, tags]),
      [
        ["directive-unknown", 2, undefined],
        ["directive-unused", 2, [1]],
        ["number-contradicted", 1, undefined],
      ],
    );
  });
});
