import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { ARTICLE, workshops, type Workshop } from "./workshop.js";

const open = workshops();

const KEPT = {
  "a.txt": ARTICLE,
  "a.facts.json": "kept",
  "package.json": "{}",
  "b.facts.json": `{"version": 1, "source": {"path": "b.md"}, "facts": {}}`,
};

describe("factcheck build, given bad input, writes nothing", () => {
  const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["gone.txt"], /^factcheck: The article “gone\.txt” does not exist\. Check its path\.\n$/],
    [["folder"], /^factcheck: The article “folder” is a folder, not a file\./],
    [["empty.txt"], /^factcheck: The article “empty\.txt” is empty\. Put the article's text in it\.\n$/],
    [
      ["a.facts.json"],
      /^factcheck: The article “a\.facts\.json” is a dataset or configuration, not an article\. Name the article\.\n$/,
    ],
    [["a.txt", "-o", "a.txt"], /^factcheck: The output “a\.txt” must end in “\.json”/],
    [["a.txt", "-o", "folder.json"], /^factcheck: The output “folder\.json” is a folder\. Name a file in it\.\n$/],
    [
      ["a.txt", "-o", "nowhere/a.json"],
      /^factcheck: The folder of the output “nowhere\/a\.json” does not exist\. Make it,/,
    ],
    [
      ["a.txt", "-o", "package.json"],
      /^factcheck: The output “package\.json” is there already, and is no dataset\. Move it away, or name another/,
    ],
    [["b.txt"], /^factcheck: The output “b\.facts\.json” is the dataset of another article, “b\.md”\. Name another/],
    [["https://example.org/a"], /^factcheck: The article “https:.*” is a web address, and nothing is fetched\. Save/],
  ];
  for (const [args, message] of cases) {
    it(`build ${args.join(" ")}`, async () => {
      const workshop = open({
        ...KEPT,
        "b.txt": ARTICLE,
        "empty.txt": "",
        "folder/x.txt": "",
        "folder.json/x.txt": "",
      });
      const before = readdirSync(workshop.path);
      const { status, stdout, stderr } = await workshop.run("build", ...args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, message);
      assert.deepEqual(readdirSync(workshop.path), before);
      for (const [name, text] of Object.entries(KEPT)) assert.equal(readFileSync(workshop.at(name), "utf8"), text);
    });
  }
});

describe("factcheck build writes over", () => {
  const isDataset = (workshop: Workshop, name: string): boolean =>
    readFileSync(workshop.at(name), "utf8").includes("Marigold");

  it("its article's dataset, however old or edited, and an empty file", async () => {
    const workshop = open({
      "a.txt": ARTICLE,
      "a.facts.json": `{"version": 0, "source": {"path": "a.txt"}, "facts": []}`,
      "empty.json": "",
    });
    assert.equal((await workshop.run("build", "a.txt")).status, 0);
    assert.equal((await workshop.run("build", "a.txt", "-o", "empty.json")).status, 0);
    assert.ok(isDataset(workshop, "a.facts.json") && isDataset(workshop, "empty.json"));
  });

  it("another article's dataset, where it is named", async () => {
    const workshop = open(KEPT);
    assert.equal((await workshop.run("build", "a.txt", "-o", "b.facts.json")).status, 0);
    assert.ok(isDataset(workshop, "b.facts.json"));
  });

  it("what a link leads to, there or not, and the link stays", async function () {
    if (process.platform === "win32") this.skip();
    const workshop = open({ ...KEPT, "deep/x": "" });
    symlinkSync("b.facts.json", workshop.at("link.json"));
    symlinkSync("deep/new.json", workshop.at("dangling.json"));
    for (const name of ["link.json", "dangling.json"]) {
      assert.equal((await workshop.run("build", "a.txt", "-o", name)).status, 0);
      assert.ok(lstatSync(workshop.at(name)).isSymbolicLink());
    }
    assert.ok(isDataset(workshop, "b.facts.json") && isDataset(workshop, "deep/new.json"));
  });
});
