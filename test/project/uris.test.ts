import assert from "node:assert/strict";
import { foldersAbove, pathBelow, pathFrom, resolveUri } from "../../server/src/project/uris.js";

describe("what a path in a file stands for", () => {
  const cases: readonly (readonly [folder: string, name: string, uri: string])[] = [
    ["file:///news/drafts", "../a.txt", "file:///news/a.txt"],
    ["file:///news/drafts", "..\\old\\a.txt", "file:///news/old/a.txt"],
    ["file:///news", "100% sure? #1.txt", "file:///news/100%25%20sure%3F%20%231.txt"],
    ["file:///news", "/etc/a.txt", "file:///etc/a.txt"],
    ["file:///c%3A/news", "D:\\a.txt", "file:///d%3A/a.txt"],
    ["file:///news", "file:///b/a.txt", "file:///b/a.txt"],
    ["vscode-vfs://github/o/r", "a.txt", "vscode-vfs://github/o/r/a.txt"],
  ];
  for (const [folder, name, uri] of cases) {
    it(`${name} in ${folder}`, () => assert.equal(resolveUri(folder, name), uri));
  }

  it("paths lead from folder to file, and from file to file", () => {
    assert.equal(pathBelow("file:///news", "file:///news/d/a%20b.md"), "d/a b.md");
    assert.equal(pathBelow("file:///news", "file:///newsroom/a.md"), null);
    assert.equal(pathFrom("file:///news/facts/a.json", "file:///news/a.txt"), "../a.txt");
    assert.equal(pathFrom("file:///news/a.json", "file:///news/a.txt"), "a.txt");
  });

  it("a document in no folder has none above it", () => {
    assert.deepEqual([...foldersAbove("file:///a/b.md")], ["file:///a", "file:///"]);
    assert.deepEqual([...foldersAbove("untitled:Untitled-1")], []);
  });
});
