import assert from "node:assert/strict";
import { Project, type CheckedFile } from "../../server/src/project/project.js";
import { DEFAULT_SETTINGS } from "../../server/src/project/settings.js";
import { MemoryFiles } from "./memoryFiles.js";

const ROOT = "vscode-vfs://github/news";
const FOUR = "Four people were rescued from the ferry.\n";
const SEVEN = "Seven people were rescued from the ferry.\n";

const workspace = (files: Readonly<Record<string, string>>): MemoryFiles =>
  new MemoryFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text])));

const draftOf = (path: string, text: string) => ({ uri: `${ROOT}/${path}`, text, format: "markdown" }) as const;

const rules = ({ findings }: CheckedFile): readonly unknown[] =>
  findings.flatMap(({ rule, severity }) => (severity === null ? [] : [rule]));

const codes = ({ problems }: CheckedFile): readonly string[] => problems.map(({ code }) => code);

describe("a project in a virtual workspace", () => {
  it("finds a draft's source, and reads it once for all drafts", async () => {
    const files = workspace({
      "a.txt": FOUR,
      "factcheck.json": `{"sources": ["a.txt"]}`,
      "d/one.md": SEVEN,
      "d/two.md": FOUR,
    });
    const project = new Project(files);
    assert.deepEqual(rules(await project.checkFile(`${ROOT}/d/one.md`)), ["number-contradicted"]);
    assert.deepEqual(rules(await project.checkFile(`${ROOT}/d/two.md`)), []);
    assert.equal(files.reads.get(`${ROOT}/a.txt`), 1);
    assert.equal(files.reads.get(`${ROOT}/factcheck.json`), 1);
  });

  it("reads a source again when it has changed, and keeps its reference when it has not", async () => {
    const files = workspace({ "a.txt": FOUR, "factcheck.json": `{"sources": ["a.txt"]}` });
    const project = new Project(files);
    const draft = draftOf("d.md", SEVEN);
    const before = await project.check(draft);
    assert.deepEqual(rules(before), ["number-contradicted"]);

    assert.equal(project.forget(`${ROOT}/a.txt`), true);
    const same = await project.check(draft);
    assert.equal(same.sources[0]?.reference, before.sources[0]?.reference);

    files.write(`${ROOT}/a.txt`, SEVEN);
    project.forget(`${ROOT}/a.txt`);
    assert.deepEqual(rules(await project.check(draft)), []);
    assert.equal(project.forget(`${ROOT}/other.txt`), false);
  });

  it("finds a source that was missing once it is there", async () => {
    const files = workspace({ "factcheck.json": `{"sources": ["a.txt"]}` });
    const project = new Project(files);
    const draft = draftOf("d.md", FOUR);
    const missing = await project.check(draft);
    assert.deepEqual([codes(missing), missing.checked], [["file-missing"], null]);
    files.write(`${ROOT}/a.txt`, FOUR);
    assert.equal(project.forget(`${ROOT}/a.txt`), true);
    assert.deepEqual(codes(await project.check(draft)), []);
  });

  it("checks nothing where one of several sources is missing: the draft may rest on it", async () => {
    const files = workspace({ "a.txt": FOUR, "factcheck.json": `{"sources": ["a.txt", "b.txt"]}` });
    const { checked, findings, problems } = await new Project(files).check(draftOf("d.md", SEVEN));
    assert.deepEqual([checked, findings], [null, []]);
    assert.deepEqual(
      problems.map(({ uri, range }) => [uri, range?.start.character]),
      [[`${ROOT}/factcheck.json`, 22]],
    );
  });

  it("keeps to the last valid configuration while it is being edited", async () => {
    const files = workspace({ "a.txt": FOUR, "factcheck.json": `{"sources": ["a.txt"]}` });
    const project = new Project(files);
    await project.check(draftOf("d.md", SEVEN));
    files.write(`${ROOT}/factcheck.json`, `{"sources": ["a.txt"], "rules": {"num`);
    assert.equal(project.forget(`${ROOT}/factcheck.json`), true);
    const broken = await project.check(draftOf("d.md", SEVEN));
    assert.deepEqual(codes(broken), ["configuration-invalid"]);
    assert.deepEqual(rules(broken), ["number-contradicted"]);
  });

  it("takes the nearest factcheck.json, whole", async () => {
    const files = workspace({
      "a.txt": FOUR,
      "factcheck.json": `{"rules": {"number-contradicted": "off"}}`,
      "d/factcheck.json": `{"sources": ["../a.txt"]}`,
    });
    assert.deepEqual(rules(await new Project(files).check(draftOf("d/deep/d.md", SEVEN))), ["number-contradicted"]);
  });

  it("lets overrides change severities, the last first", async () => {
    const files = workspace({
      "a.txt": FOUR,
      "factcheck.json": JSON.stringify({
        sources: ["a.txt"],
        rules: { "number-contradicted": "warning" },
        overrides: [
          { files: ["d/**"], rules: { "number-contradicted": "info" } },
          { files: ["./d/old.md"], rules: { "number-contradicted": "off" } },
        ],
      }),
    });
    const project = new Project(files);
    const severity = async (path: string): Promise<unknown> =>
      (await project.check(draftOf(path, SEVEN))).findings[0]?.severity;
    assert.deepEqual(
      [await severity("x.md"), await severity("d/new.md"), await severity("d/old.md")],
      ["warning", "info", null],
    );
  });

  it("leaves out what a glob after “!” matches, of drafts and of overrides alike; the last that matches decides", async () => {
    const files = workspace({
      "a.txt": FOUR,
      "factcheck.json": JSON.stringify({
        sources: ["a.txt"],
        drafts: ["**/*.md", "!old/**", "old/kept.md", "!./skip.md"],
        overrides: [{ files: ["*.md", "!loud.md"], rules: { "number-contradicted": "off" } }],
      }),
      "loud.md": SEVEN,
      "quiet.md": SEVEN,
      "skip.md": SEVEN,
      "old/kept.md": SEVEN,
      "old/left.md": SEVEN,
      "package.json": "{}",
    });
    const project = new Project(files);
    const { uris: drafts } = await project.draftsBelow(ROOT);
    assert.deepEqual(
      drafts,
      ["loud.md", "old/kept.md", "quiet.md"].map((path) => `${ROOT}/${path}`),
    );
    assert.deepEqual(
      await Promise.all(drafts.map(async (uri) => rules(await project.checkFile(uri)).length)),
      [1, 1, 0],
    );
  });

  it("takes a group after “!” for files, as any glob", async () => {
    const files = workspace({ "factcheck.json": `{"drafts": ["!(skip).md"]}`, "keep.md": FOUR, "skip.md": FOUR });
    assert.deepEqual((await new Project(files).draftsBelow(ROOT)).uris, [`${ROOT}/keep.md`]);
  });

  it("checks a document that is in no folder by the settings it is given", async () => {
    const files = workspace({ "a.txt": FOUR });
    const source = { name: "a.txt", uri: `${ROOT}/a.txt` };
    const untitled = { uri: "untitled:Untitled-1", text: SEVEN, format: "markdown" } as const;
    const project = new Project(files);
    assert.deepEqual(codes(await project.check(untitled)), ["source-none"]);
    assert.deepEqual(rules(await project.check(untitled, { ...DEFAULT_SETTINGS, sources: [source] })), [
      "number-contradicted",
    ]);
  });

  it("lists the drafts below a folder by each folder's own configuration", async () => {
    const files = workspace({
      "a.md": FOUR,
      "b.txt": FOUR,
      "one/factcheck.json": `{"sources": ["s.md"], "drafts": ["*.md", "*.txt"]}`,
      "one/s.md": FOUR,
      "one/d.txt": FOUR,
      "one/deep/e.md": FOUR,
      ".gitignore": "*.tmp.md",
      "c.tmp.md": FOUR,
    });
    assert.deepEqual(await new Project(files).draftsBelow(ROOT), {
      uris: [`${ROOT}/a.md`, `${ROOT}/one/d.txt`],
      problems: [],
    });
  });

  it("lists the other drafts where a folder or a .gitignore cannot be read, and tells of each", async () => {
    const files = workspace({ "a.md": FOUR, "locked/b.md": FOUR, "z/.gitignore": "c.md", "z/c.md": FOUR });
    for (const path of ["locked", "z/.gitignore"]) files.lock(`${ROOT}/${path}`);
    const { uris, problems } = await new Project(files).draftsBelow(ROOT);
    assert.deepEqual(uris, [`${ROOT}/a.md`, `${ROOT}/z/c.md`]);
    assert.deepEqual(
      problems.map(({ code, uri, message }) => [code, uri, message]),
      [
        ["file-unreadable", `${ROOT}/locked`, "The folder cannot be read (not yours). Check its permissions."],
        ["file-unreadable", `${ROOT}/z/.gitignore`, ".gitignore cannot be read (not yours). Check its permissions."],
      ],
    );
  });
});
