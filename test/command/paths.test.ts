import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { ARTICLE, FALSE, SOUND, workshops } from "./workshop.js";

const open = workshops();

const FILES = {
  "a.txt": ARTICLE,
  "factcheck.json": `{"sources": ["a.txt"]}`,
  "d.md": FALSE,
  "data.json": "{}",
  "drafts/e.md": SOUND,
  "drafts/notes.txt": SOUND,
  "drafts/picture.png": "\0",
  "nothing/x.txt~": "",
};

const NOTHING =
  "Nothing to read is in this folder, or it is left out by “drafts” in factcheck.json or by .gitignore. Name a file, or another folder.";

describe("paths given to check and claims", () => {
  const faults: readonly (readonly [command: string, path: string, message: string])[] = [
    ["check", "gone.md", "The draft does not exist. Check its path."],
    ["check", "gone/*.md", "Nothing to read matches this glob. Mend it, or name a file of another kind by its path."],
    ["check", "*.png", "Nothing to read matches this glob. Mend it, or name a file of another kind by its path."],
    ["check", "nothing", NOTHING],
    ["claims", "gone.md", "The text does not exist. Check its path."],
    ["claims", "nothing", NOTHING],
  ];
  for (const [command, path, message] of faults) {
    it(`${command} ${path}: it is told, the other is read, and the run ends with 2`, async () => {
      const { status, stdout, stderr } = await open(FILES).run(command, path, "d.md");
      assert.deepEqual([status, stderr], [2, `${path} error ${message}\n`]);
      assert.match(stdout, /^d\.md:1:1 .*Seven people/);
    });
  }

  it("a link that leads to itself, likewise", async function () {
    if (process.platform === "win32") this.skip();
    const workshop = open(FILES);
    symlinkSync("loop.md", workshop.at("loop.md"));
    const { status, stdout, stderr } = await workshop.run("check", "loop.md", "d.md");
    assert.equal(status, 2);
    assert.match(stderr, /^loop\.md error The draft cannot be read \(ELOOP.*\)\. Mend the link\.\n$/);
    assert.match(stdout, /^d\.md:1:1 error/);
  });

  it("a pipe, as draft or as source: nobody may ever write to it", async function () {
    if (process.platform === "win32") this.skip();
    const workshop = open({ "a.txt": ARTICLE, "d.md": FALSE });
    spawnSync("mkfifo", [workshop.at("p.md")]);
    const wrong = "is a pipe or a device, not a file. Save the text in a file.\n";
    for (const [subject, ...args] of [
      ["The draft", "check", "p.md", "--source", "a.txt"],
      ["The source “p.md”", "check", "d.md", "--source", "p.md"],
      ["The text", "claims", "p.md"],
    ] as const) {
      const { status, stderr } = await workshop.run(...args);
      assert.deepEqual([status, stderr], [2, `p.md error ${subject} ${wrong}`]);
    }
    assert.equal((await workshop.run("build", "p.md")).stderr, `factcheck: The article “p.md” ${wrong}`);
  });

  const globs: readonly (readonly [path: string, drafts: readonly string[]])[] = [
    ["*", ["d.md"]],
    ["drafts/**", ["drafts/e.md"]],
    ["**/*.{md,txt,json}", ["d.md", "drafts/e.md"]],
    ["drafts/notes.txt", ["drafts/notes.txt"]],
  ];
  for (const [path, drafts] of globs) {
    it(`check "${path}" takes ${drafts.join(" and ")}`, async () => {
      const { stdout, stderr } = await open(FILES).run("check", path, "--format", "json");
      const report = JSON.parse(stdout) as { readonly drafts: readonly { readonly path: string }[] };
      assert.deepEqual([report.drafts.map((draft) => draft.path), stderr], [drafts, ""]);
    });
  }
});
